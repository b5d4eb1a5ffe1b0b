package org.hiwar.interview.parse.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.speaker.NameForms;

/**
 * Decides which of the possible labels are labels: those that name a role, those that recur, and those whose name the
 * text before them names.
 */
public final class Labels {
    /** A name is looked for in this much text before the first label that bears it. */
    private static final int PREFACE = 6000;

    /** A text with more kinds of labels than this is a list of terms: only those that recur may be labels. */
    private static final int MOST_LABELS = 60;

    private static final Set<String> CALLERS = Lexicon.words("callers.txt");

    private final SegmentedText sheet;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Label> samples = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    private Labels(SegmentedText sheet) {
        this.sheet = sheet;
        for (Unit unit : sheet.units()) {
            Label label = unit.label();
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
                samples.putIfAbsent(label.key(), label);
                places.putIfAbsent(label.key(), unit.start());
                if (!unit.unmarked() && !unit.key().equals(Mark.NUMBER)) {
                    marked.add(label.key());
                }
            }
        }
    }

    /** The keys of the labels that are labels. */
    static Set<String> of(SegmentedText sheet) {
        return new Labels(sheet).accepted();
    }

    private Set<String> accepted() {
        Set<String> accepted = new HashSet<>();
        samples.forEach((key, label) -> {
            boolean role = label.kind() != Label.LabelKind.NAMES || isCaller(key);
            boolean named = few() && marked.contains(key) && isNamedBefore(label);
            if (role || counts.getOrDefault(key, 0) >= 2 || named) {
                accepted.add(key);
            }
        });
        if (few()
                && accepted.stream()
                                .mapToInt(key -> counts.getOrDefault(key, 0))
                                .sum()
                        >= 4) {
            samples.forEach((key, label) -> addRelative(accepted, key, label));
        }
        return accepted;
    }

    /** One who calls a programme: each does once. */
    private static boolean isCaller(String key) {
        return CALLERS.contains(NameForms.words(key).get(0));
    }

    private boolean few() {
        return samples.size() <= MOST_LABELS;
    }

    /** In a text of labels, one that recurs not itself but shares a name with another, or is named before, is one too. */
    private void addRelative(Set<String> accepted, String key, Label label) {
        boolean relative = accepted.stream()
                .filter(other -> !other.equals(key))
                .anyMatch(other -> NameForms.isShortened(key, other)
                        || (NameForms.words(other).contains(NameForms.lastWord(key))
                                && NameForms.lastWord(key).length() > 2));
        if (relative || isNamedBefore(label)) {
            accepted.add(key);
        }
    }

    private boolean isNamedBefore(Label label) {
        int place = places.getOrDefault(label.key(), 0);
        String before = sheet.text().substring(Math.max(0, place - PREFACE), place);
        String words = " " + SpeakerName.wordsAsInIds(before) + " ";
        String id = SpeakerName.id(label.printed());
        String last = NameForms.lastWord(id);
        boolean phrase = NameForms.words(id).stream().anyMatch(Lexicon::isStop);
        return !phrase && last.length() > 2 && (words.contains(" " + last + " ") || words.contains(" و" + last + " "));
    }
}
