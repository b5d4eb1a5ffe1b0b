package org.hiwar.interview.format.plain;

import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;
import org.hiwar.interview.text.YamlMetadata;

/**
 * The front matter of a text: YAML between two lines of dashes at its head.
 *
 * @param metadata what the YAML says
 * @param end the offset at which the text after it begins
 */
record FrontMatter(Metadata metadata, int end) {
    /**
     * Reads the front matter, if the text begins with one.
     *
     * @throws Unreadable if it is not YAML, or a value has the wrong type
     */
    static FrontMatter of(String text) throws Unreadable {
        int close = text.startsWith("---\n") || text.startsWith("---\r\n") ? close(text) : -1;
        if (close < 0) {
            return new FrontMatter(Metadata.NONE, 0);
        }
        int end = text.indexOf('\n', close + 1);
        return new FrontMatter(
                YamlMetadata.ofFrontMatter(text.substring(text.indexOf('\n') + 1, close + 1)),
                end < 0 ? text.length() : end + 1);
    }

    private static int close(String text) {
        int close = text.indexOf("\n---", 3);
        int after = close + 4;
        boolean alone = after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r';
        return close > YamlMetadata.LONGEST || !alone ? -1 : close;
    }
}
