package org.hiwar.interview.format.plain;

/**
 * Bounds how many brackets a paragraph of Markdown may open. For each link the parser looks back at every bracket that was
 * opened before: 80 KB of {@code [[]()} would take it seconds, and four times as much a minute.
 */
final class OpenBrackets {
    /** In a paragraph; what is opened after these is text. */
    private static final int MOST = 1_000;
    /** A character of private use: it means nothing to the parser, and never gets into the text, which is taken from the source. */
    private static final char PLAIN = '\ue000';

    private OpenBrackets() {}

    /** The same Markdown, as long, in which no paragraph opens more brackets than the parser can deal with. */
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
