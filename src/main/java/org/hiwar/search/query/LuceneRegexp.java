package org.hiwar.search.query;

/**
 * Writes texts into Lucene's regular expressions. Elasticsearch refuses longer ones than 1,000 characters
 * ({@code index.max_regex_length}).
 */
public final class LuceneRegexp {
    /** The longest expression of a word, with room for {@code .*} behind it. */
    static final int MAX_LENGTH = 1_000 - ".*".length();
    /** The longest word that is put into an expression. It is short enough even if every character is escaped. */
    public static final int LONGEST_WORD = 100;

    private LuceneRegexp() {}

    /** The expression that matches this text only. A backslash makes any character stand for itself. */
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
