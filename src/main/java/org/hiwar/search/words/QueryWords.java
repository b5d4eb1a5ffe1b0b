package org.hiwar.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiwar.search.syntax.QueryParser;

/**
 * The words of a query in their places, so that one can be exchanged and all else stays as typed. What excludes, names a field or
 * is an operator is none of them.
 *
 * @param query as typed
 * @param words in order, at most {@value #MAX}
 */
public record QueryWords(String query, List<TypedWord> words) {
    /** Words behind these are neither corrected nor left out. */
    static final int MAX = 16;

    private static final Pattern PIECE = Pattern.compile("[^\\s\"«»“”()؟!?،؛]+");
    /** On a keyboard set to Latin, marks type Arabic letters: only at a word's edges they are not of it. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{M}\\p{Nd}]+$");

    public QueryWords {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param start where it begins in the query, in UTF-16 code units
     * @param keys all that was typed for it, marks included
     */
    public record TypedWord(int start, String keys) {
        int end() {
            return start + keys.length();
        }

        /** Without marks at its edges. */
        public String text() {
            return EDGES.matcher(keys).replaceAll("");
        }
    }

    public static QueryWords of(String query) {
        List<TypedWord> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(query);
        while (piece.find() && words.size() < MAX) {
            TypedWord word = new TypedWord(piece.start(), piece.group());
            if (!isOperator(word.keys()) && !word.text().isEmpty()) {
                words.add(word);
            }
        }
        return new QueryWords(query, words);
    }

    private static boolean isOperator(String piece) {
        return piece.startsWith("-") || piece.indexOf(':') >= 0 || piece.endsWith("*") || QueryParser.isOperator(piece);
    }

    /** The query with the words {@code from} to {@code to} (of {@link #words}, the last included) exchanged for a text. */
    public String with(int from, int to, String text) {
        return query.substring(0, words.get(from).start())
                + text
                + query.substring(words.get(to).end());
    }

    /** The query with a text in place of each word; null keeps one as typed. */
    public String with(List<String> texts) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            changed.append(query, from, words.get(i).start()).append(texts.get(i));
            from = words.get(i).end();
        }
        return changed.append(query, from, query.length())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What was typed for each word. */
    public List<String> typed() {
        return words.stream().map(TypedWord::keys).toList();
    }

    /** The words alone, without quotation marks, operators and fields. */
    public String plain() {
        return words.stream().map(TypedWord::text).collect(Collectors.joining(" "));
    }
}
