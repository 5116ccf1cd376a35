package dev.plumbline.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test the {@link Desk} on which it opens pages. One Chromium serves the whole suite; the
 * desk is cleared after each test. Both are closed by the store that they lie in.
 */
public final class WithChromium implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(WithChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Desk desk = new Desk(chromium(context));
        context.getStore(OURS).put(Desk.class, desk);
        return desk;
    }

    /** The one Chromium of the suite, started when it is first asked for. */
    public static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}
