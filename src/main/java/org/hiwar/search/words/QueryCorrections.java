package org.hiwar.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Proposes queries that may have been meant by one that was typed, from the words of the archive. It asks nobody: whoever uses
 * it counts what the proposals find, and {@link #best} offers only a proposal that finds more than what was typed.
 *
 * <p>A word that the vocabulary has in no reading is unknown. The engine may find it all the same, by its stem; then it is no
 * misprint, and proposals that change it do not count.
 */
public final class QueryCorrections {
    /** Up to this many hits count as hardly any. */
    private static final long HARDLY_ANYTHING = 3;
    /** A word that this many turns have, or fewer, may be a misprint in them. */
    private static final long RARE = 5;
    /** How much likelier a correction must be if the archive has the typed word too: e^2.5 is 12 times as frequent. */
    private static final double MUCH_LIKELIER = 2.5;
    /** How many times as much a correction must find if something was found. */
    private static final long TIMES_MORE = 5;
    /** Corrections of one word that are tried. */
    private static final int OF_A_WORD = 4;
    /** Proposals that are counted: each takes the engine milliseconds. */
    private static final int MAX_PROPOSALS = 8;

    private static final int MAX_DOUBTFUL = 6;
    /** Longer queries are sentences pasted in. */
    private static final int MAX_LENGTH = 500;

    private final QueryWords words;
    private final WordCorrector corrector;
    private final Map<Integer, String> unknown = new LinkedHashMap<>();
    /** The corrections of each word of the query. The proposals of one request are made several times over. */
    private final Map<QueryWords.TypedWord, List<WordCorrection>> ofWords = new HashMap<>();

    private QueryCorrections(QueryWords words, WordCorrector corrector) {
        this.words = words;
        this.corrector = corrector;
    }

    /**
     * A query that may have been meant.
     *
     * @param query what is offered
     * @param proof what is counted: words that are made of one typed word must stand side by side
     * @param plausibility how likely it was meant, as a logarithm
     * @param changed the numbers of the words that it changes
     */
    public record Proposal(String query, String proof, double plausibility, Set<Integer> changed) {
        public Proposal {
            changed = Set.copyOf(changed);
        }
    }

    /**
     * The corrections of a query; without any proposal if it is too long to be one, or has no words.
     *
     * @param typing whether it is still being typed: then the beginning of a word of the archive is no unknown word
     */
    public static QueryCorrections of(String query, ArchiveVocabulary vocabulary, boolean typing) {
        QueryWords words = query.length() > MAX_LENGTH ? QueryWords.of("") : QueryWords.of(query);
        QueryCorrections corrections = new QueryCorrections(words, new WordCorrector(vocabulary));
        corrections.findUnknown();
        int last = words.words().size() - 1;
        if (typing
                && last >= 0
                && !Completer.wordsBeginning(words.words().get(last).text(), vocabulary)
                        .isEmpty()) {
            corrections.unknown.remove(last);
        }
        return corrections;
    }

    private void findUnknown() {
        for (int i = 0; i < words.words().size() && unknown.size() < MAX_DOUBTFUL; i++) {
            String word = words.words().get(i).text();
            if (!corrector.knows(word)) {
                unknown.put(i, word);
            }
        }
    }

    /** The words that the vocabulary lacks, by their number in the query. */
    public Map<Integer, String> unknown() {
        return Map.copyOf(unknown);
    }

    /** Proposals that hold however much was found: another keyboard, and other words for the unknown ones. */
    public List<Proposal> ofUnknown(Set<Integer> foundByTheEngine) {
        Map<Integer, Double> doubtful = doubtful(foundByTheEngine);
        List<Proposal> proposals = new ArrayList<>(otherKeyboard());
        if (!doubtful.isEmpty()) {
            proposals.addAll(corrected(doubtful));
        }
        return likeliest(proposals.stream()
                .filter(proposal -> proposal.plausibility() > 0)
                .toList());
    }

    /** Proposals if hardly anything was found: rare words may be misprints too, and two words may be one. */
    public List<Proposal> ofAnyWord(Set<Integer> foundByTheEngine, long total) {
        Map<Integer, Double> doubtful = doubtful(foundByTheEngine);
        for (int i = 0; total > 0 && i < words.words().size() && doubtful.size() < MAX_DOUBTFUL; i++) {
            String word = words.words().get(i).text();
            long count = corrector.count(word);
            if (!doubtful.containsKey(i) && count <= RARE && corrector.canBeWrong(word)) {
                doubtful.put(i, Math.log1p((double) Math.max(count, 1)) + MUCH_LIKELIER);
            }
        }
        List<Proposal> proposals = new ArrayList<>(otherKeyboard());
        proposals.addAll(corrected(doubtful));
        proposals.addAll(joined());
        return likeliest(proposals);
    }

    /** Whether so many turns are hardly any, so that rare words are doubtful too. */
    public static boolean isHardlyAnything(long total) {
        return total <= HARDLY_ANYTHING;
    }

    /**
     * The likeliest proposal that finds enough more than the {@code total} that was found.
     *
     * @param counts how many turns the proof of a proposal finds; negative if nobody counted
     */
    public static Optional<Proposal> best(List<Proposal> proposals, long total, ToLongFunction<Proposal> counts) {
        long least = total == 0 || !isHardlyAnything(total) ? 1 : TIMES_MORE * total;
        return proposals.stream()
                .filter(proposal -> counts.applyAsLong(proposal) >= least)
                .findFirst();
    }

    private Map<Integer, Double> doubtful(Set<Integer> foundByTheEngine) {
        Map<Integer, Double> doubtful = new HashMap<>();
        unknown.keySet().stream()
                .filter(word -> !foundByTheEngine.contains(word))
                .forEach(word -> doubtful.put(word, Double.NEGATIVE_INFINITY));
        return doubtful;
    }

    private static List<Proposal> likeliest(List<Proposal> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparingDouble(Proposal::plausibility).reversed())
                .limit(MAX_PROPOSALS)
                .toList();
    }

    /** The whole query as the same keys type it on a keyboard set to the other script. */
    private List<Proposal> otherKeyboard() {
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
        // A few letters are words in either script.
        boolean telling = meant.stream().anyMatch(word -> corrector.count(word) > 0);
        String query = words.with(meant);
        return telling ? List.of(new Proposal(query, query, Double.MAX_VALUE, Set.of())) : List.of();
    }

    /** The likeliest correction of every doubtful word, and for each word in turn its next ones. */
    private List<Proposal> corrected(Map<Integer, Double> doubtful) {
        List<List<WordCorrection>> corrections = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            Double least = doubtful.get(i);
            corrections.add(
                    least == null ? List.of() : corrections(words.words().get(i), least));
        }
        List<Integer> first = corrections.stream().map(each -> 0).toList();
        List<Proposal> proposals = new ArrayList<>(List.of(proposal(corrections, first)));
        for (int i = 0; i < corrections.size(); i++) {
            for (int k = 1; k < corrections.get(i).size(); k++) {
                List<Integer> chosen = new ArrayList<>(first);
                chosen.set(i, k);
                proposals.add(proposal(corrections, chosen));
            }
        }
        return proposals.stream()
                .filter(proposal -> !proposal.query().equals(words.query().strip()))
                .toList();
    }

    private List<WordCorrection> corrections(QueryWords.TypedWord word, double least) {
        return ofWords.computeIfAbsent(word, this::corrections).stream()
                .filter(correction -> correction.plausibility() >= least)
                .toList();
    }

    private List<WordCorrection> corrections(QueryWords.TypedWord word) {
        List<WordCorrection> corrections = new ArrayList<>(corrector.corrections(word.text(), OF_A_WORD));
        if (!word.keys().equals(word.text())) {
            corrections.addAll(corrector.corrections(word.keys(), 1));
            corrections.sort(
                    Comparator.comparingDouble(WordCorrection::plausibility).reversed());
        }
        return corrections;
    }

    private Proposal proposal(List<List<WordCorrection>> corrections, List<Integer> chosen) {
        List<String> query = new ArrayList<>(words.typed());
        List<String> proof = new ArrayList<>(query);
        Map<Integer, Double> changed = new HashMap<>();
        for (int i = 0; i < query.size(); i++) {
            if (!corrections.get(i).isEmpty()) {
                WordCorrection correction = corrections.get(i).get(chosen.get(i));
                query.set(i, correction.text());
                // Two words that only happen to make one are no phrase of the archive.
                proof.set(i, correction.text().contains(" ") ? '"' + correction.text() + '"' : correction.text());
                changed.put(i, correction.plausibility());
            }
        }
        double plausibility =
                changed.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Proposal(words.with(query), words.with(proof), plausibility, changed.keySet());
    }

    /** Two words typed apart that the archive writes as one. */
    private List<Proposal> joined() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 1; i < words.words().size(); i++) {
            String one = words.words().get(i - 1).text() + words.words().get(i).text();
            if (corrector.count(one) > 0) {
                String query = words.with(i - 1, i, one);
                double plausibility = Math.log1p((double) corrector.count(one)) - 2;
                proposals.add(new Proposal(query, query, plausibility, Set.of(i - 1, i)));
            }
        }
        return proposals;
    }
}
