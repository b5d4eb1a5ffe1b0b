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
 * Decides which of the possible labels are labels: those that name a role, those that occur at least twice, and marked ones
 * with a name that the preceding text mentions.
 */
public final class Labels {
    /** In characters: how much of the text before a label is searched for its name. */
    private static final int SEARCHED_BEFORE = 6000;

    /** A text with more different labels than this is a list of terms; only labels that occur at least twice count in it. */
    private static final int MOST_LABELS = 60;

    private static final Set<String> CALLERS = Lexicon.words("callers.txt");

    private final SegmentedText segmented;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Label> firstOfKey = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    private Labels(SegmentedText segmented) {
        this.segmented = segmented;
        for (Unit unit : segmented.units()) {
            Label label = unit.label();
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
                firstOfKey.putIfAbsent(label.key(), label);
                places.putIfAbsent(label.key(), unit.start());
                if (!unit.unmarked() && !unit.key().equals(Mark.NUMBER)) {
                    marked.add(label.key());
                }
            }
        }
    }

    /** The keys of the possible labels that are labels. */
    static Set<String> of(SegmentedText segmented) {
        return new Labels(segmented).accepted();
    }

    private Set<String> accepted() {
        Set<String> accepted = new HashSet<>();
        firstOfKey.forEach((key, label) -> {
            boolean role = label.kind() != Label.LabelKind.NAMES || isCaller(key);
            boolean named = hasFewLabels() && marked.contains(key) && isNamedBefore(label);
            if (role || counts.getOrDefault(key, 0) >= 2 || named) {
                accepted.add(key);
            }
        });
        if (hasFewLabels()
                && accepted.stream()
                                .mapToInt(key -> counts.getOrDefault(key, 0))
                                .sum()
                        >= 4) {
            firstOfKey.forEach((key, label) -> addRelated(accepted, key, label));
        }
        return accepted;
    }

    /** Whether the label is that of a caller («متصل من الرياض»). Callers speak only once. */
    private static boolean isCaller(String key) {
        return CALLERS.contains(NameForms.words(key).get(0));
    }

    private boolean hasFewLabels() {
        return firstOfKey.size() <= MOST_LABELS;
    }

    /** Accepts a label that occurs once if it shares a name with an accepted label or the preceding text mentions its name. */
    private void addRelated(Set<String> accepted, String key, Label label) {
        boolean related = accepted.stream()
                .filter(other -> !other.equals(key))
                .anyMatch(other -> NameForms.isShortened(key, other)
                        || (NameForms.words(other).contains(NameForms.lastWord(key))
                                && NameForms.lastWord(key).length() > 2));
        if (related || isNamedBefore(label)) {
            accepted.add(key);
        }
    }

    private boolean isNamedBefore(Label label) {
        int place = places.getOrDefault(label.key(), 0);
        String before = segmented.text().substring(Math.max(0, place - SEARCHED_BEFORE), place);
        String words = " " + SpeakerName.wordsAsInIds(before) + " ";
        String id = SpeakerName.id(label.printed());
        String last = NameForms.lastWord(id);
        boolean phrase = NameForms.words(id).stream().anyMatch(Lexicon::isStop);
        return !phrase && last.length() > 2 && (words.contains(" " + last + " ") || words.contains(" و" + last + " "));
    }
}
