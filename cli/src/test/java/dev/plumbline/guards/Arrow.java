package dev.plumbline.guards;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One arrow of the architecture picture.
 *
 * @param from the package prefix at its start
 * @param to the package prefix at its head
 */
record Arrow(String from, String to) {

    private static final Pattern COMPONENT =
            Pattern.compile("(?m)^\\[[^]]+] <<([\\w.]+?)\\.\\.>> as (\\w+)$");
    private static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");

    static List<Arrow> of(Path picture) {
        String text = Checkout.text(picture);
        Map<String, String> packages = new LinkedHashMap<>();
        Matcher component = COMPONENT.matcher(text);
        while (component.find()) {
            packages.put(component.group(2), component.group(1));
        }
        return ARROW.matcher(text)
                .results()
                .map(arrow -> new Arrow(packages.get(arrow.group(1)), packages.get(arrow.group(2))))
                .toList();
    }

    boolean startsAt(String packageName) {
        return packageName.startsWith(from);
    }

    boolean endsAt(String packageName) {
        return packageName.startsWith(to);
    }

    @Override
    public String toString() {
        return from + " --> " + to;
    }
}
