package dev.plumbline.browser.console;

import dev.plumbline.browser.WithChromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test an {@link Evening} at the one console of the suite. Its pages are closed after the
 * test, the console after the last one.
 */
final class WithConsole implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(WithConsole.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Evening.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        House house =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(House.class, key -> House.open(), House.class);
        Evening evening = new Evening(house, WithChromium.chromium(context).browser());
        context.getStore(OURS).put(Evening.class, evening);
        return evening;
    }
}
