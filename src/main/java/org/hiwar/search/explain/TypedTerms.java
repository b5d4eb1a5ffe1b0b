package org.hiwar.search.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.search.Reason.MatchRule;

/**
 * The words of a query, by the terms that the analyzers make of them. Elasticsearch decides that a printed word matches a typed
 * one: their terms are equal. This class finds the typed word again and names the rule by which the two match.
 */
final class TypedTerms {
    /** A printed text, the typed text that it matches and the rule by which it does. */
    record TermMatch(String query, String matched, MatchRule rule) {}

    private final Map<List<String>, String> forms = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<List<String>, String> synonyms = new HashMap<>();

    /** Adds free words, each by itself. */
    void addWords(AnalyzedText folded, AnalyzedText stemmed) {
        folded.tokens().forEach(token -> forms.putIfAbsent(List.of(token.term()), folded.printed(token)));
        stemmed.tokens().forEach(token -> stems.putIfAbsent(token.term(), stemmed.printed(token)));
    }

    void addPhrase(AnalyzedText folded) {
        forms.putIfAbsent(folded.terms(), folded.text());
    }

    void addPrefix(AnalyzedText folded) {
        folded.terms().forEach(term -> prefixes.putIfAbsent(term, folded.text() + "*"));
    }

    void addSynonym(String typed, AnalyzedText stemmed) {
        synonyms.putIfAbsent(stemmed.terms(), typed);
    }

    /** Why a text is marked: as a whole if it matches a phrase or a synonym, else word by word. */
    List<TermMatch> matches(AnalyzedText folded, AnalyzedText stemmed) {
        String printed = folded.text();
        String typed = forms.get(folded.terms());
        if (typed != null) {
            return List.of(sameForm(typed, printed));
        }
        String replaced = synonyms.get(stemmed.terms());
        if (replaced != null) {
            return List.of(new TermMatch(replaced, printed, MatchRule.SYNONYM));
        }
        List<TermMatch> words = new ArrayList<>();
        for (AnalyzedText.AnalyzedToken token : folded.tokens()) {
            word(token, folded, stemmed).ifPresent(words::add);
        }
        return words.isEmpty() ? List.of(new TermMatch("", printed, MatchRule.OTHER)) : words;
    }

    private Optional<TermMatch> word(AnalyzedText.AnalyzedToken token, AnalyzedText folded, AnalyzedText stemmed) {
        String printed = folded.printed(token);
        String typed = forms.get(List.of(token.term()));
        if (typed != null) {
            return Optional.of(sameForm(typed, printed));
        }
        List<String> printedStems = stemmed.tokens().stream()
                .filter(stem -> stem.start() < token.end() && stem.end() > token.start())
                .map(AnalyzedText.AnalyzedToken::term)
                .toList();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (token.term().startsWith(prefix.getKey())
                    || DefiniteArticle.off(token.term()).startsWith(prefix.getKey())
                    || printedStems.stream().anyMatch(stem -> stem.startsWith(prefix.getKey()))) {
                return Optional.of(new TermMatch(prefix.getValue(), printed, MatchRule.PREFIX));
            }
        }
        return printedStems.stream()
                .filter(stems::containsKey)
                .findFirst()
                .map(stem -> stems.getOrDefault(stem, ""))
                .map(query -> new TermMatch(query, printed, FormRule.of(query, printed)));
    }

    private static TermMatch sameForm(String typed, String printed) {
        return new TermMatch(typed, printed, sameLetters(typed, printed) ? MatchRule.EXACT : MatchRule.FOLDING);
    }

    private static boolean sameLetters(String typed, String printed) {
        return letters(typed).equals(letters(printed));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(c -> !Letters.isMarkOrInvisible(c)).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
