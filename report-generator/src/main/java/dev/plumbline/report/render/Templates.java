package dev.plumbline.report.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Our templates, closed: they lie beside this class and nowhere else, every value is escaped, no
 * class can be reached, and no text is ever read as a template.
 */
final class Templates {

    private static final int A_PAGE = 3 << 16;

    private final Configuration configuration;
    private final PlainWrapper wrapper;

    Templates(LiteralText output) {
        this.wrapper = new PlainWrapper(output);
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        c.setObjectWrapper(wrapper);
        c.setDefaultEncoding(StandardCharsets.UTF_8.name());
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("c");
        c.setBooleanFormat("c");
        c.setRecognizeStandardFileExtensions(false);
        c.setOutputFormat(output);
        c.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setLocalizedLookup(false);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        this.configuration = c;
    }

    /** A template filled with values. */
    String fill(String name, Map<String, Object> values) {
        try {
            Template template = configuration.getTemplate(name);
            PageWriter out = new PageWriter(A_PAGE);
            template.process(new SimpleHash(values, wrapper), out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("our template " + name + " is broken", e);
        }
    }
}
