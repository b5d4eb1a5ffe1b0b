package org.hiwar.search;

import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hiwar.index.TurnFields;
import org.hiwar.index.TurnIndex;

/** The words of the archive by how many turns have them. */
final class WordCounts {
    private static final String COUNTED = "counted";
    /** Spellings of one folded word come as values of their own: ask for more than are wanted. */
    private static final int SPARE = 4;

    private WordCounts() {}

    /** A word as most often printed; {@code count} is the number of turns that have one of its spellings. */
    record Word(String folded, String printed, long count) {}

    /** The most frequent words that begin so. */
    static List<Word> beginningWith(TurnIndex index, String folded, int size) {
        return counted(index, folded, size);
    }

    /** How a folded word is most often printed, or empty where no turn has it. */
    static Optional<String> spelled(TurnIndex index, String folded) {
        return counted(index, folded + TurnFields.WORD_SEPARATOR, 1).stream()
                .map(Word::printed)
                .findFirst();
    }

    private static List<Word> counted(TurnIndex index, String prefix, int size) {
        var answer = index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias())
                                .size(0)
                                .query(q -> q.prefix(p -> p.field(WORDS).value(prefix)))
                                .aggregations(
                                        COUNTED,
                                        a -> a.terms(t -> t.field(WORDS)
                                                .size(size * SPARE)
                                                .include(i -> i.regexp(literal(prefix) + ".*")))),
                        Void.class));
        Map<String, Word> words = new LinkedHashMap<>();
        for (StringTermsBucket bucket : Objects.requireNonNull(
                        answer.aggregations().get(COUNTED))
                .sterms()
                .buckets()
                .array()) {
            Word word = word(bucket);
            // Buckets come most frequent first, so the first spelling is the one to show.
            words.merge(
                    word.folded(),
                    word,
                    (first, other) -> new Word(first.folded(), first.printed(), first.count() + other.count()));
        }
        return new ArrayList<>(words.values()).subList(0, Math.min(size, words.size()));
    }

    private static Word word(StringTermsBucket bucket) {
        String value = bucket.key().stringValue();
        int cut = value.indexOf(TurnFields.WORD_SEPARATOR);
        return new Word(value.substring(0, cut), value.substring(cut + 1), bucket.docCount());
    }

    /** Lucene's regular expressions take a backslash before any character as that character. */
    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }
}
