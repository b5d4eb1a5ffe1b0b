package org.hiwar.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a query that finds nothing or hardly anything, or that has a word which no turn has. A query that finds more is
 * corrected only if the vocabulary has already been read, since it is not worth waiting for it. A correction is offered only
 * after a search has shown that it finds more.
 */
public final class QueryCorrector {
    /** The most hits that count as hardly anything. */
    private static final long HARDLY_ANYTHING = 3;
    /** A word may be a misprint if at most this many turns have it. */
    private static final long RARE = 5;
    /**
     * How much more plausible than a rare word of the archive its correction must be. Plausibility is a logarithm: 2.5 means 12
     * times as many turns, besides the cost of the misspelling.
     */
    private static final double MUCH_LIKELIER = 2.5;
    /** A correction must find at least this many times as many turns if the query found hardly anything. */
    private static final long TIMES_MORE = 5;
    /** The most corrections of one word that are tried. */
    private static final int OF_A_WORD = 4;
    /** The most corrected queries that are searched for; each search takes milliseconds. */
    private static final int MAX_TRIES = 8;
    /** The most words of a query that are corrected. */
    private static final int MAX_DOUBTFUL = 6;
    /** The longest query that is corrected, in UTF-16 code units; longer ones are pasted text. */
    private static final int MAX_LENGTH = 500;

    private final VocabularyCache vocabulary;
    private final ToLongFunction<SearchParameters> totals;

    /**
     * Makes a corrector that checks its corrections by searching.
     *
     * @param totals counts the turns that a search finds
     */
    public QueryCorrector(VocabularyCache vocabulary, ToLongFunction<SearchParameters> totals) {
        this.vocabulary = vocabulary;
        this.totals = totals;
    }

    /** A corrected query, the query that is searched for to check it, and how plausible it is. */
    private record QueryCandidate(String query, String proof, double plausibility) {}

    /** A corrected query that finds more turns than the {@code total} of this one, or null. */
    public @Nullable String correct(SearchParameters request, long total) {
        QueryWords words = QueryWords.of(request.query());
        boolean much = total > HARDLY_ANYTHING;
        if (words.words().isEmpty() || request.query().length() > MAX_LENGTH || (much && !vocabulary.isRead())) {
            return null;
        }
        WordCorrector corrector = new WordCorrector(vocabulary.get());
        List<QueryCandidate> candidates = new ArrayList<>(otherKeyboard(words, corrector));
        Map<Integer, Double> doubtful = doubtful(words, corrector, total);
        if (much && doubtful.isEmpty() && candidates.isEmpty()) {
            return null;
        }
        candidates.addAll(corrected(words, doubtful, corrector));
        if (!much) {
            candidates.addAll(joined(words, corrector));
        }
        return candidates.stream()
                .filter(candidate -> !much || candidate.plausibility() > 0)
                .sorted(Comparator.comparingDouble(QueryCandidate::plausibility).reversed())
                .limit(MAX_TRIES)
                .filter(candidate -> findsMore(request, candidate, total))
                .findFirst()
                .map(QueryCandidate::query)
                .orElse(null);
    }

    private boolean findsMore(SearchParameters request, QueryCandidate candidate, long total) {
        long least = total == 0 || total > HARDLY_ANYTHING ? 1 : TIMES_MORE * total;
        return totals.applyAsLong(request.forCount(candidate.proof())) >= least;
    }

    /** The whole query as if it had been typed with the keyboard set to the other script. */
    private static List<QueryCandidate> otherKeyboard(QueryWords words, WordCorrector corrector) {
        List<String> meant = new ArrayList<>();
        for (QueryWords.TypedWord word : words.words()) {
            List<String> readings = corrector.onOtherKeyboard(word.keys()).stream()
                    .filter(corrector::knows)
                    .toList();
            if (readings.isEmpty() || (corrector.knows(word.text()) && corrector.count(word.text()) > 0)) {
                return List.of();
            }
            meant.add(corrector.printed(readings.get(0)));
        }
        // Short words are taken for known in any script, so at least one word must be in the archive.
        boolean telling = meant.stream().anyMatch(word -> corrector.count(word) > 0);
        String query = words.with(meant);
        return telling ? List.of(new QueryCandidate(query, query, Double.MAX_VALUE)) : List.of();
    }

    /**
     * The words to correct, by their number, each with the least plausibility of its corrections. These are the words that no
     * turn has in any form and, if the query found hardly anything, rare words.
     */
    private Map<Integer, Double> doubtful(QueryWords words, WordCorrector corrector, long total) {
        Map<Integer, Double> doubtful = new HashMap<>();
        for (int i = 0; i < words.words().size() && doubtful.size() < MAX_DOUBTFUL; i++) {
            String word = words.words().get(i).text();
            long count = corrector.count(word);
            if (!corrector.knows(word) && !isFound(word)) {
                doubtful.put(i, Double.NEGATIVE_INFINITY);
            } else if (total > 0 && total <= HARDLY_ANYTHING && count <= RARE && corrector.canBeWrong(word)) {
                doubtful.put(i, Math.log1p((double) Math.max(count, 1)) + MUCH_LIKELIER);
            }
        }
        return doubtful;
    }

    private boolean isFound(String word) {
        return totals.applyAsLong(SearchParameters.forCount(word, Filters.NONE)) > 0;
    }

    /**
     * The query with the likeliest correction of each doubtful word, then the queries in which one word has another correction.
     */
    private static List<QueryCandidate> corrected(
            QueryWords words, Map<Integer, Double> doubtful, WordCorrector corrector) {
        List<QueryCandidate> candidates = new ArrayList<>();
        List<List<WordCorrection>> corrections = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            Double least = doubtful.get(i);
            corrections.add(
                    least == null ? List.of() : corrections(words.words().get(i), corrector, least));
        }
        List<Integer> first = corrections.stream().map(each -> 0).toList();
        candidates.add(candidate(words, corrections, first));
        for (int i = 0; i < corrections.size(); i++) {
            for (int k = 1; k < corrections.get(i).size(); k++) {
                List<Integer> chosen = new ArrayList<>(first);
                chosen.set(i, k);
                candidates.add(candidate(words, corrections, chosen));
            }
        }
        return candidates.stream()
                .filter(candidate -> !candidate.query().equals(words.query().strip()))
                .toList();
    }

    private static List<WordCorrection> corrections(QueryWords.TypedWord word, WordCorrector corrector, double least) {
        List<WordCorrection> corrections = new ArrayList<>(corrector.corrections(word.text(), OF_A_WORD));
        if (!word.keys().equals(word.text())) {
            corrections.addAll(corrector.corrections(word.keys(), 1));
            corrections.sort(
                    Comparator.comparingDouble(WordCorrection::plausibility).reversed());
        }
        return corrections.stream()
                .filter(correction -> correction.plausibility() >= least)
                .toList();
    }

    private static QueryCandidate candidate(
            QueryWords words, List<List<WordCorrection>> corrections, List<Integer> chosen) {
        List<String> query = new ArrayList<>(words.typed());
        List<String> proof = new ArrayList<>(query);
        double plausibility = 0;
        for (int i = 0; i < query.size(); i++) {
            if (!corrections.get(i).isEmpty()) {
                WordCorrection correction = corrections.get(i).get(chosen.get(i));
                query.set(i, correction.text());
                // A word is split in two only if some turn has the two side by side.
                proof.set(i, correction.text().contains(" ") ? '"' + correction.text() + '"' : correction.text());
                plausibility += correction.plausibility();
            }
        }
        return new QueryCandidate(words.with(query), words.with(proof), plausibility);
    }

    /** Queries in which two neighbouring words are joined because the archive has them as one. */
    private static List<QueryCandidate> joined(QueryWords words, WordCorrector corrector) {
        List<QueryCandidate> candidates = new ArrayList<>();
        for (int i = 1; i < words.words().size(); i++) {
            String one = words.words().get(i - 1).text() + words.words().get(i).text();
            if (corrector.count(one) > 0) {
                String query = words.with(i - 1, i, one);
                candidates.add(new QueryCandidate(query, query, Math.log1p((double) corrector.count(one)) - 2));
            }
        }
        return candidates;
    }
}
