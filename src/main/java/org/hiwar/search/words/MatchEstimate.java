package org.hiwar.search.words;

import java.util.List;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Proclitics;
import org.hiwar.arabic.lists.StopWords;

/**
 * Estimates from the vocabulary how many turns have enough of the words of a query. The estimate is rough: it only decides what is
 * asked of Elasticsearch first, and never what is found.
 */
public final class MatchEstimate {
    private static final StopWords STOP_WORDS = StopWords.standard();
    /** A turn needs all of up to so many words, and more words need this share, as in {@code es-config/ranking.json}. */
    private static final int ALL_NEEDED = 3;

    private static final double SHARE_NEEDED = 0.6;

    private MatchEstimate() {}

    /**
     * The number of turns that would have enough of the words if words stood in turns by chance. Words of one question stand
     * together about a thousand times as often.
     */
    public static double byChance(String query, ArchiveVocabulary vocabulary) {
        double turns = Math.max(1, vocabulary.turns());
        List<Double> shares = QueryWords.of(query).words().stream()
                .map(QueryWords.TypedWord::text)
                .filter(word -> !STOP_WORDS.contains(word))
                .map(word -> Math.min(1, Math.max(1, count(word, vocabulary)) / turns))
                .toList();
        return turns * atLeast(needed(shares.size()), shares);
    }

    /** The number of turns with the word, with or without the article; other forms are not counted. */
    private static double count(String word, ArchiveVocabulary vocabulary) {
        return Proclitics.readings(Folding.fold(word)).stream()
                .map(DefiniteArticle::off)
                .mapToLong(reading -> vocabulary.count(reading) + vocabulary.count(DefiniteArticle.PLAIN + reading))
                .max()
                .orElse(0);
    }

    private static int needed(int words) {
        return words <= ALL_NEEDED ? words : Math.max(ALL_NEEDED, (int) (words * SHARE_NEEDED));
    }

    /** The probability that at least {@code needed} of independent events happen. */
    private static double atLeast(int needed, List<Double> probabilities) {
        // The probability of each number of events, one event after the other.
        double[] happened = new double[probabilities.size() + 1];
        happened[0] = 1;
        for (double probability : probabilities) {
            for (int number = happened.length - 1; number >= 0; number--) {
                double before = number == 0 ? 0 : happened[number - 1];
                happened[number] = happened[number] * (1 - probability) + before * probability;
            }
        }
        double sum = 0;
        for (int number = needed; number < happened.length; number++) {
            sum += happened[number];
        }
        return sum;
    }
}
