package org.hiwar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiwar.arabic.BrokenPlurals;
import org.hiwar.arabic.Clitics;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.Vocabulary;
import org.hiwar.search.Reason.Rule;

/**
 * What was typed, by what the analyzers make of it. That a printed word goes with a typed one is the engine's word: their terms
 * are equal. Which rule of the stemmer made them so is told by our own, step by step.
 */
final class Wordings {
    /** Loaded by the first who asks why. */
    private static final class Lists {
        static final Vocabulary STANDARD = Vocabulary.standard();
        static final Clitics CLITICS = new Clitics(STANDARD);
        static final BrokenPlurals PLURALS = STANDARD.plurals();
    }

    /** A printed word and what it goes with. */
    record Judged(String query, String matched, Rule rule) {}

    private final Map<List<String>, String> exact = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<List<String>, String> synonyms = new HashMap<>();

    /** Each word by itself. */
    void addWords(Analyzed folded, Analyzed stemmed) {
        folded.tokens().forEach(token -> exact.putIfAbsent(List.of(token.term()), folded.printed(token)));
        stemmed.tokens().forEach(token -> stems.putIfAbsent(token.term(), stemmed.printed(token)));
    }

    void addPhrase(Analyzed folded) {
        exact.putIfAbsent(folded.terms(), folded.text());
    }

    void addPrefix(Analyzed folded) {
        folded.terms().forEach(term -> prefixes.putIfAbsent(term, folded.text() + "*"));
    }

    void addSynonym(String typed, Analyzed stemmed) {
        synonyms.putIfAbsent(stemmed.terms(), typed);
    }

    /** Why this is marked: in one piece, or word by word. */
    List<Judged> judge(Analyzed folded, Analyzed stemmed) {
        String printed = folded.text();
        String typed = exact.get(folded.terms());
        if (typed != null) {
            return List.of(new Judged(typed, printed, sameLetters(typed, printed) ? Rule.EXACT : Rule.FOLDING));
        }
        String other = synonyms.get(stemmed.terms());
        if (other != null) {
            return List.of(new Judged(other, printed, Rule.SYNONYM));
        }
        List<Judged> words = new ArrayList<>();
        for (Analyzed.Token token : folded.tokens()) {
            word(token, folded, stemmed).ifPresent(words::add);
        }
        return words.isEmpty() ? List.of(new Judged("", printed, Rule.OTHER)) : words;
    }

    private Optional<Judged> word(Analyzed.Token token, Analyzed folded, Analyzed stemmed) {
        String printed = folded.printed(token);
        String typed = exact.get(List.of(token.term()));
        if (typed != null) {
            return Optional.of(new Judged(typed, printed, sameLetters(typed, printed) ? Rule.EXACT : Rule.FOLDING));
        }
        List<String> itsStems = stemmed.tokens().stream()
                .filter(stem -> stem.start() < token.end() && stem.end() > token.start())
                .map(Analyzed.Token::term)
                .toList();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (token.term().startsWith(prefix.getKey())
                    || DefiniteArticle.off(token.term()).startsWith(prefix.getKey())
                    || itsStems.stream().anyMatch(stem -> stem.startsWith(prefix.getKey()))) {
                return Optional.of(new Judged(prefix.getValue(), printed, Rule.PREFIX));
            }
        }
        return itsStems.stream()
                .filter(stems::containsKey)
                .findFirst()
                .map(stem -> stems.getOrDefault(stem, ""))
                .map(query -> new Judged(query, printed, step(query, printed)));
    }

    private static Rule step(String typed, String printed) {
        String one = Lists.CLITICS.strip(Folding.fold(typed));
        String other = Lists.CLITICS.strip(Folding.fold(printed));
        if (one.equals(other)) {
            return Rule.CLITIC;
        }
        return Lists.PLURALS.singular(one).equals(Lists.PLURALS.singular(other)) ? Rule.PLURAL : Rule.STEM;
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
