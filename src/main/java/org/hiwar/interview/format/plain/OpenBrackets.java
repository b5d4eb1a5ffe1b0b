package org.hiwar.interview.format.plain;

/**
 * Bounds how many brackets a paragraph of Markdown may open. For each link the parser looks back at every bracket that
 * was opened before: 80 KB of {@code [[]()} would take it seconds, and four times as much a minute.
 */
final class OpenBrackets {
    /** The most brackets that a paragraph opens; further ones are text. */
    private static final int MOST = 1_000;
    /** A character that means nothing to the parser. It never gets into the text, which is taken from the source. */
    private static final char PLAIN = '\ue000';

    private OpenBrackets() {}

    /** The Markdown with the same length, in which no paragraph opens too many brackets. */
    static String bounded(String markdown) {
        if (markdown.length() <= MOST) {
            return markdown;
        }
        StringBuilder bounded = new StringBuilder(markdown);
        int open = 0;
        boolean blank = true;
        for (int i = 0; i < bounded.length(); i++) {
            char c = bounded.charAt(i);
            if (c == '\n') {
                open = blank ? 0 : open;
                blank = true;
            } else {
                blank = blank && (c == ' ' || c == '\t' || c == '\r');
            }
            if (c == '[' && ++open > MOST) {
                bounded.setCharAt(i, PLAIN);
            }
        }
        return bounded.toString();
    }
}
