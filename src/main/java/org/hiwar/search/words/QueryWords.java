package org.hiwar.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.search.syntax.QueryParser;

/**
 * The words of a query with their positions, so that a word can be replaced and the rest stays as typed. Exclusions, prefixes,
 * operators and words with the name of a field are not among them.
 *
 * @param query the query as typed
 * @param words the words in order, at most {@value #MAX}
 */
public record QueryWords(String query, List<TypedWord> words) {
    /** The most words that are read; the rest of a query is neither corrected nor left out. */
    static final int MAX = 16;

    private static final Pattern PIECE = Pattern.compile("[^\\s\"«»“”()؟!?،؛]+");
    /** Punctuation at the edges of a word. Inside a word it stays, since on a keyboard set to Latin it types Arabic letters. */
    private static final Pattern EDGES =
            Pattern.compile("^[^\\p{L}\\p{Nd}]++|(?<![^\\p{L}\\p{M}\\p{Nd}])[^\\p{L}\\p{M}\\p{Nd}]++$");

    public QueryWords {
        words = List.copyOf(words);
    }

    /**
     * A word of a query.
     *
     * @param start its start in the query, in UTF-16 code units
     * @param keys the keys typed for it, with punctuation at its edges
     */
    public record TypedWord(int start, String keys) {
        int end() {
            return start + keys.length();
        }

        /** The word without punctuation at its edges. */
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

    /** The words of a running text, without punctuation at their edges. */
    static Stream<String> ofText(String text) {
        return PIECE.matcher(text)
                .results()
                .map(piece -> EDGES.matcher(piece.group()).replaceAll(""))
                .filter(word -> !word.isEmpty());
    }

    private static boolean isOperator(String piece) {
        return piece.startsWith("-") || piece.indexOf(':') >= 0 || piece.endsWith("*") || QueryParser.isOperator(piece);
    }

    /** The query with a text in place of the words {@code from} to {@code to} of {@link #words}, both included. */
    public String with(int from, int to, String text) {
        return query.substring(0, words.get(from).start())
                + text
                + query.substring(words.get(to).end());
    }

    /** The query with a text in place of each word; an empty text removes the word. */
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

    /** The query without the words at these indices of {@link #words}. */
    public String without(Set<Integer> numbers) {
        List<String> kept = new ArrayList<>(typed());
        numbers.forEach(number -> kept.set(number, ""));
        return with(kept);
    }

    /** The keys typed for each word. */
    public List<String> typed() {
        return words.stream().map(TypedWord::keys).toList();
    }

    /** The words alone, without quotation marks and everything that is not among {@link #words}. */
    public String plain() {
        return words.stream().map(TypedWord::text).collect(Collectors.joining(" "));
    }
}
