package org.hiwar.testing.browser;

/** What browser tests look at; an implementation has a constructor without parameters, which starts the site. */
public interface Site extends AutoCloseable {
    /** Where the site answers, without a slash at its end. */
    String url();

    @Override
    void close();
}
