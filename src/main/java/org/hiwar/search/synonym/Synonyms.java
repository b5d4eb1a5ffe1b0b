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
 * Which words may be said as which others. Terms are found in whatever spelling, the first word of each also with the
 * letters that Arabic joins before it: «ولأمريكا» is أمريكا. Immutable.
 */
public final class Synonyms {
    public static final Synonyms NONE = new Synonyms(List.of());

    /** Lines that hold a rule. */
    public static final int MAX_RULES = 5_000;
    /** Terms of one rule. */
    public static final int MAX_TERMS = 16;
    /** Words of one term. */
    public static final int MAX_WORDS = 6;
    /** Characters of all rules. */
    public static final int MAX_LENGTH = 1 << 20;
    /** Places of one query that are said otherwise; each costs a clause. */
    public static final int MAX_PLACES = 4;
    /** Other ways to say one place. */
    public static final int MAX_ALTERNATIVES = 16;

    /** A term with all that it may be said as, from all rules. */
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
     * The synonyms of a text of rules; {@link SynonymRules} says how they are written.
     *
     * @throws InvalidSynonyms where a line cannot be used: then none is
     */
    public static Synonyms parse(String text) {
        return new Synonyms(SynonymRules.read(text));
    }

    /**
     * A run of words of a text and how else it may be said.
     *
     * @param start where the run begins in the text, in UTF-16 code units
     * @param end behind its last character
     * @param alternatives terms as the editor wrote them
     */
    public record SynonymSpan(int start, int end, List<String> alternatives) {
        public SynonymSpan {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The places of a text that may be said otherwise, in order; longer terms win, and no two places overlap. */
    public List<SynonymSpan> places(String text) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        List<FoldedWord> words = FoldedWord.of(text);
        List<String> folded = words.stream().map(FoldedWord::folded).toList();
        List<SynonymSpan> places = new ArrayList<>();
        for (int i = 0; i < folded.size() && places.size() < MAX_PLACES; ) {
            TermEntry entry = entryAt(folded, i);
            if (entry != null) {
                int last = i + entry.term().words().size() - 1;
                places.add(new SynonymSpan(words.get(i).start(), words.get(last).end(), List.copyOf(entry.others())));
                i = last;
            }
            i++;
        }
        return places;
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

    /** How many terms have another way to be said. */
    public int size() {
        return rules;
    }
}
