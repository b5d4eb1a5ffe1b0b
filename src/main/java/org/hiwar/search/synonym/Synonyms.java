package org.hiwar.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.arabic.Proclitics;
import org.jspecify.annotations.Nullable;

/**
 * The terms that may stand for one another. A term is found in any spelling, and with letters joined before its first word:
 * «ولأمريكا» is found as أمريكا. Immutable.
 */
public final class Synonyms {
    public static final Synonyms NONE = new Synonyms(List.of());

    /** The most rules. */
    public static final int MAX_RULES = 5_000;
    /** The most terms of a rule. */
    public static final int MAX_TERMS = 16;
    /** The most words of a term. */
    public static final int MAX_WORDS = 6;
    /** The most characters of all rules. */
    public static final int MAX_LENGTH = 1 << 20;
    /** The most parts of one query that synonyms may replace; each costs a clause. */
    public static final int MAX_SPANS = 4;
    /** The most terms that may stand for one term. */
    public static final int MAX_ALTERNATIVES = 16;

    /** A term and all terms that may stand for it, from all rules. */
    private record TermEntry(Term term, Collection<String> others) {}

    private final Map<String, List<TermEntry>> byFirstWord = new HashMap<>();
    private final int rules;

    private Synonyms(List<SynonymRules.SynonymRule> rules) {
        this.rules = rules.size();
        Map<List<String>, Set<String>> others = new HashMap<>();
        for (SynonymRules.SynonymRule rule : rules) {
            Set<String> known = others.computeIfAbsent(rule.term().words(), words -> {
                Set<String> none = new LinkedHashSet<>();
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new TermEntry(rule.term(), none));
                return none;
            });
            rule.others().stream()
                    .map(Term::printed)
                    .limit(MAX_ALTERNATIVES - known.size())
                    .forEach(known::add);
        }
        Comparator<TermEntry> longest =
                Comparator.comparingInt(entry -> -entry.term().words().size());
        byFirstWord.values().forEach(entries -> entries.sort(longest));
    }

    /**
     * Reads rules; {@link SynonymRules} describes how they are written.
     *
     * @throws InvalidSynonyms if any line cannot be used
     */
    public static Synonyms parse(String text) {
        return new Synonyms(SynonymRules.read(text));
    }

    /**
     * A part of a text and the terms that may stand for it.
     *
     * @param start its start in the text, in UTF-16 code units
     * @param end the position behind its last character
     * @param alternatives the terms as they are written in the rules
     */
    public record SynonymSpan(int start, int end, List<String> alternatives) {
        public SynonymSpan {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The parts of a text that have synonyms, in order. They do not overlap; of two terms at one place the longer one is taken.
     */
    public List<SynonymSpan> spans(String text) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        List<FoldedWord> words = FoldedWord.of(text);
        List<String> folded = words.stream().map(FoldedWord::folded).toList();
        List<SynonymSpan> spans = new ArrayList<>();
        for (int i = 0; i < folded.size() && spans.size() < MAX_SPANS; ) {
            TermEntry entry = entryAt(folded, i);
            if (entry != null) {
                int last = i + entry.term().words().size() - 1;
                spans.add(new SynonymSpan(words.get(i).start(), words.get(last).end(), List.copyOf(entry.others())));
                i = last;
            }
            i++;
        }
        return spans;
    }

    private @Nullable TermEntry entryAt(List<String> words, int at) {
        for (String first : Proclitics.readings(words.get(at))) {
            for (TermEntry entry : byFirstWord.getOrDefault(first, List.of())) {
                List<String> term = entry.term().words();
                int end = at + term.size();
                if (end <= words.size() && words.subList(at + 1, end).equals(term.subList(1, term.size()))) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The number of terms that have synonyms. */
    public int size() {
        return rules;
    }
}
