package org.hiwar.search;

/** Texts in Lucene's regular expressions. */
final class LuceneRegexp {
    /** No word is as long; Elasticsearch refuses regular expressions of more than 1,000 characters. */
    static final int LONGEST_WORD = 100;

    private LuceneRegexp() {}

    /** A text that stands for itself: a backslash before any character makes it that character. */
    static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
