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
 * How much each part counts in the score of a turn, and how many words of a query make a hit; the numbers and their reasons
 * stand in {@code es-config}. The words of the turn itself, in any form, count 1.
 *
 * @param question the words in the question that the turn answers
 * @param title the words in the title of the interview
 * @param exact the words as written
 * @param grams pieces of the words; 0 where the index has none
 * @param pairs words side by side that were typed side by side
 * @param enough what a turn gets for having enough of the words, where turns with some of them are shown too
 * @param window how many of the turns that the words rank first are ranked again by pieces and pairs; 0: none
 * @param enoughWords the words that a turn must have, in Elasticsearch's notation of {@code minimum_should_match}
 * @param fewWords the same where too few turns have enough of them
 */
public record Ranking(
        float question,
        float title,
        float exact,
        float grams,
        float pairs,
        float enough,
        int window,
        String enoughWords,
        String fewWords) {
    /** Elasticsearch ranks no more than this many again. */
    private static final int MAX_WINDOW = 10_000;

    /** @throws IllegalArgumentException where a weight is negative or no number, or the window out of bounds */
    public Ranking {
        for (float weight : new float[] {question, title, exact, grams, pairs, enough}) {
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

    /** A field of the question with its weight, in Elasticsearch's notation. */
    String questionField(String field) {
        return field + "^" + question;
    }

    /** A field of the title with its weight, in Elasticsearch's notation. */
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
     * The ranking of a file like {@code es-config/ranking.json}; without a file the one that comes with the program.
     *
     * @throws InvalidSetting where the file cannot be read or says nothing of the profile
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
            throw new IllegalArgumentException("it says nothing of \"" + profile.wireName() + "\"");
        }
        return ranking;
    }
}
