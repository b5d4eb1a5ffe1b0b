package org.hiwar.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the errors that the browser's console shows in a test. The test fails if one of them is not shown, too. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExpectsConsoleError {
    /** A part of each error's text; one part may stand for several errors. */
    String[] value();
}
