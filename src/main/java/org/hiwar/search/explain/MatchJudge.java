package org.hiwar.search.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.BrokenPlurals;
import org.hiwar.arabic.stem.Clitics;
import org.hiwar.search.Reason.MatchRule;

/**
 * What was typed, by what the analyzers make of it. That a printed word goes with a typed one is the engine's word: their terms
 * are equal. Which rule of the stemmer made them so is told by our own, step by step.
 */
final class MatchJudge {
    /** Loaded by the first who asks why. */
    private static final class LazyLists {
        static final AnalysisLists STANDARD = AnalysisLists.standard();
        static final Clitics CLITICS = new Clitics(STANDARD);
        static final BrokenPlurals PLURALS = STANDARD.plurals();
    }

    /** A printed word and what it goes with. */
    record Judged(String query, String matched, MatchRule rule) {}

    private final Map<List<String>, String> exact = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<List<String>, String> synonyms = new HashMap<>();

    /** Each word by itself. */
    void addWords(AnalyzedText folded, AnalyzedText stemmed) {
        folded.tokens().forEach(token -> exact.putIfAbsent(List.of(token.term()), folded.printed(token)));
        stemmed.tokens().forEach(token -> stems.putIfAbsent(token.term(), stemmed.printed(token)));
    }

    void addPhrase(AnalyzedText folded) {
        exact.putIfAbsent(folded.terms(), folded.text());
    }

    void addPrefix(AnalyzedText folded) {
        folded.terms().forEach(term -> prefixes.putIfAbsent(term, folded.text() + "*"));
    }

    void addSynonym(String typed, AnalyzedText stemmed) {
        synonyms.putIfAbsent(stemmed.terms(), typed);
    }

    /** Why this is marked: in one piece, or word by word. */
    List<Judged> judge(AnalyzedText folded, AnalyzedText stemmed) {
        String printed = folded.text();
        String typed = exact.get(folded.terms());
        if (typed != null) {
            return List.of(
                    new Judged(typed, printed, sameLetters(typed, printed) ? MatchRule.EXACT : MatchRule.FOLDING));
        }
        String other = synonyms.get(stemmed.terms());
        if (other != null) {
            return List.of(new Judged(other, printed, MatchRule.SYNONYM));
        }
        List<Judged> words = new ArrayList<>();
        for (AnalyzedText.AnalyzedToken token : folded.tokens()) {
            word(token, folded, stemmed).ifPresent(words::add);
        }
        return words.isEmpty() ? List.of(new Judged("", printed, MatchRule.OTHER)) : words;
    }

    private Optional<Judged> word(AnalyzedText.AnalyzedToken token, AnalyzedText folded, AnalyzedText stemmed) {
        String printed = folded.printed(token);
        String typed = exact.get(List.of(token.term()));
        if (typed != null) {
            return Optional.of(
                    new Judged(typed, printed, sameLetters(typed, printed) ? MatchRule.EXACT : MatchRule.FOLDING));
        }
        List<String> itsStems = stemmed.tokens().stream()
                .filter(stem -> stem.start() < token.end() && stem.end() > token.start())
                .map(AnalyzedText.AnalyzedToken::term)
                .toList();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (token.term().startsWith(prefix.getKey())
                    || DefiniteArticle.off(token.term()).startsWith(prefix.getKey())
                    || itsStems.stream().anyMatch(stem -> stem.startsWith(prefix.getKey()))) {
                return Optional.of(new Judged(prefix.getValue(), printed, MatchRule.PREFIX));
            }
        }
        return itsStems.stream()
                .filter(stems::containsKey)
                .findFirst()
                .map(stem -> stems.getOrDefault(stem, ""))
                .map(query -> new Judged(query, printed, step(query, printed)));
    }

    private static MatchRule step(String typed, String printed) {
        String one = LazyLists.CLITICS.strip(Folding.fold(typed));
        String other = LazyLists.CLITICS.strip(Folding.fold(printed));
        if (one.equals(other)) {
            return MatchRule.CLITIC;
        }
        return LazyLists.PLURALS.singular(one).equals(LazyLists.PLURALS.singular(other))
                ? MatchRule.PLURAL
                : MatchRule.STEM;
    }

    private static boolean sameLetters(String typed, String printed) {
        return letters(typed).equals(letters(printed));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints()
                .filter(c -> !Letters.isMark(c) && !Letters.isInvisible(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
