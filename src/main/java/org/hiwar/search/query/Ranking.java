package org.hiwar.search.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.InvalidSetting;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the parts of a turn's score, and how many words of a query a turn must have. {@code es-config/ranking.json}
 * holds the numbers and {@code docs/arabic.md} their reasons. The words of the turn's own text, in any form, weigh 1.
 *
 * @param question the weight of words in the question that the turn answers
 * @param title the weight of words in the title of the interview
 * @param exact the weight of words in the typed form
 * @param grams the weight of pieces of words; 0 if the index has none
 * @param pairs the weight of two words that stand side by side, as in the query
 * @param unfinished the weight of a word that begins with the word that is still being typed
 * @param enough the bonus for enough of the words, if turns with only some of the words are shown too
 * @param window the number of best turns that are ranked again by pieces and pairs; 0 for none
 * @param enoughWords how many words a turn must have, in Elasticsearch's notation of {@code minimum_should_match}
 * @param fewWords the same for the second search, which is made if too few turns have enough words
 */
public record Ranking(
        float question,
        float title,
        float exact,
        float grams,
        float pairs,
        float unfinished,
        float enough,
        int window,
        String enoughWords,
        String fewWords) {
    /** The most turns that Elasticsearch ranks again: its default for {@code index.max_rescore_window}. */
    private static final int MAX_WINDOW = 10_000;

    /**
     * @throws IllegalArgumentException if a weight is out of bounds or no number, the window is out of bounds, or a word count
     *     is missing
     */
    public Ranking {
        for (float weight : new float[] {question, title, exact, grams, pairs, unfinished, enough}) {
            if (!(weight >= 0 && weight <= 1_000)) {
                throw new IllegalArgumentException("weights are 0 to 1000, not " + weight);
            }
        }
        if (window < 0 || window > MAX_WINDOW) {
            throw new IllegalArgumentException("window is 0 to " + MAX_WINDOW + ", not " + window);
        }
        if (enoughWords == null || fewWords == null) {
            throw new IllegalArgumentException("enoughWords and fewWords are needed");
        }
    }

    /** A field of the question with the weight of the question, in Elasticsearch's notation. */
    String questionField(String field) {
        return field + "^" + question;
    }

    /** A field of the title with the weight of the title, in Elasticsearch's notation. */
    String titleField(String field) {
        return field + "^" + title;
    }

    /** The ranking that comes with the program. */
    static Ranking standard(AnalysisProfile profile) {
        try (InputStream in = Ranking.class.getResourceAsStream("/es-config/ranking.json")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without es-config/ranking.json");
            }
            return read(in.readAllBytes(), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a ranking from a file in the form of {@code es-config/ranking.json}; null means the one that comes with the program.
     *
     * @throws InvalidSetting if the file cannot be read or has no ranking for the profile
     */
    public static Ranking of(@Nullable Path file, AnalysisProfile profile) {
        if (file == null) {
            return standard(profile);
        }
        try {
            return read(Files.readAllBytes(file), profile);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidSetting("HIWAR_RANKING", "cannot be used: " + file + ": " + e.getMessage());
        }
    }

    private static Ranking read(byte[] json, AnalysisProfile profile) throws IOException {
        Map<String, Ranking> all = new ObjectMapper().readValue(json, new TypeReference<>() {});
        Ranking ranking = all.get(profile.wireName());
        if (ranking == null) {
            throw new IllegalArgumentException("it has no ranking for \"" + profile.wireName() + "\"");
        }
        return ranking;
    }
}
