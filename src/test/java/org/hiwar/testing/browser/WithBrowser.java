package org.hiwar.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a page of its own in the run's one browser, as a constructor's or a method's parameter, and fails a
 * test at whose page the console shows an error that {@link ExpectsConsoleError} does not name. A violated content security
 * policy is such an error.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Chromium.class, BrowserExtension.class})
public @interface WithBrowser {
    /** The site whose addresses the page opens, started once a run; it too can be a parameter. */
    Class<? extends Site> site() default NoSite.class;

    /** For pages that come from elsewhere, a file say. */
    final class NoSite implements Site {
        @Override
        public String url() {
            return "about:blank";
        }

        @Override
        public void close() {}
    }
}
