package org.hiwar.search.query;

/** Texts in Lucene's regular expressions. */
public final class LuceneRegexp {
    /** No word is as long; Elasticsearch refuses regular expressions of more than 1,000 characters. */
    public static final int LONGEST_WORD = 100;

    private LuceneRegexp() {}

    /** A text that stands for itself: a backslash before any character makes it that character. */
    public static String literal(String text) {
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
