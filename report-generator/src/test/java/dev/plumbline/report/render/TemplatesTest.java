package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private final Templates templates =
            new Templates(
                    new LiteralText(
                            "test", "text/plain", Escape::html, Escape::html, Escape::html));

    @Test
    void everyValueIsEscaped() {
        assertThat(templates.fill("escapes.ftl", Map.of("value", "<b>")))
                .isEqualTo("&lt;b&gt; 1234567.5 true\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused-new.ftl", "refused-api.ftl"})
    void noClassCanBeReached(String template) {
        assertThatThrownBy(() -> templates.fill(template, Map.of("value", "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../plumbline.css", "/etc/hostname", "file:/etc/hostname", "missing.ftl"})
    void noOtherPlaceIsRead(String name) {
        assertThatThrownBy(() -> templates.fill(name, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ourTemplatesNeverReadATextAsATemplate() throws IOException, URISyntaxException {
        Path folder = Path.of(Templates.class.getResource("report.ftlh").toURI()).getParent();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().contains(".ftl")).toList();
        }

        assertThat(files).hasSizeGreaterThan(7);
        for (Path file : files) {
            assertThat(Files.readString(file))
                    .as(file.getFileName().toString())
                    .doesNotContain(
                            "?eval", "?interpret", "?new", "?api", "<#noautoesc", " style=");
        }
    }
}
