package org.hiwar.search.query;

/** Texts in Lucene's regular expressions. */
public final class LuceneRegexp {
    /** Elasticsearch refuses longer ones ({@code index.max_regex_length}). */
    static final int LONGEST = 1_000 - ".*".length();
    /** No word is as long; escaped and in a pattern it stays shorter than {@link #LONGEST}. */
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
