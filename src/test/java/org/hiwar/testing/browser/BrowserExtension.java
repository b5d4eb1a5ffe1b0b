package org.hiwar.testing.browser;

import com.microsoft.playwright.Page;
import java.lang.reflect.Constructor;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link WithBrowser} says. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    /** A test class is made anew for each test, so that its constructor gets that test's page. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == siteOf(test);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class ? visit(test).page : site(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        visit(test).end(name, test.getExecutionException());
    }

    private static Visit visit(ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent(Visit.class, key -> newVisit(test), Visit.class);
    }

    private static Visit newVisit(ExtensionContext test) {
        ExpectsConsoleError expects = test.getRequiredTestMethod().getAnnotation(ExpectsConsoleError.class);
        List<String> expected = expects == null ? List.of() : List.of(expects.value());
        OneBrowser browser = ofRun(test).computeIfAbsent(OneBrowser.class, key -> new OneBrowser(), OneBrowser.class);
        return new Visit(browser.newContext(site(test)), new ConsoleErrors(expected));
    }

    private static Site site(ExtensionContext test) {
        return ofRun(test).computeIfAbsent(siteOf(test), BrowserExtension::start, Site.class);
    }

    private static Class<? extends Site> siteOf(ExtensionContext test) {
        return test.getRequiredTestClass().getAnnotation(WithBrowser.class).site();
    }

    private static Store ofRun(ExtensionContext test) {
        return test.getRoot().getStore(HERE);
    }

    private static Site start(Class<? extends Site> type) {
        try {
            Constructor<? extends Site> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " does not start", e);
        }
    }
}
