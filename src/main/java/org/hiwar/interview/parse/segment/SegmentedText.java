package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** A text cut into units, and what is seen of each: whether it asks, how long it is, whether it looks like a heading. */
public final class SegmentedText {
    /** Printed questions have no more words than this. */
    public static final int LONGEST_QUESTION = 70;

    private static final int HEADING_WORDS = 9;

    private final String text;
    private final List<Unit> units;
    private final boolean[] asks;
    private final int[] words;

    public SegmentedText(String text, List<Unit> units) {
        this.text = text;
        this.units = List.copyOf(units);
        this.asks = new boolean[units.size()];
        this.words = new int[units.size()];
        for (int i = 0; i < asks.length; i++) {
            Unit unit = units.get(i);
            asks[i] = Glyphs.endsAsQuestion(text, unit.textStart(), unit.end());
            words[i] = Glyphs.countWords(text, unit.textStart(), unit.end(), Glyphs.MANY_WORDS);
        }
    }

    public String text() {
        return text;
    }

    public List<Unit> units() {
        return units;
    }

    public int size() {
        return units.size();
    }

    public Unit unit(int i) {
        return units.get(i);
    }

    /** Whether the unit ends with a question mark. */
    public boolean asks(int i) {
        return asks[i];
    }

    public int words(int i) {
        return words[i];
    }

    public boolean endsSentence(int i) {
        return Glyphs.endsSentence(text, units.get(i).textStart(), units.get(i).end());
    }

    /** Short words without the end of a sentence: a cross-heading, or a remark. */
    public boolean looksLikeHeading(int i) {
        return words[i] > 0
                && words[i] <= HEADING_WORDS
                && !endsSentence(i)
                && (!units.get(i).inline() || units.get(i).key().equals(Unit.HEADING))
                && hasLetter(units.get(i));
    }

    /** Nothing but marks: a line of stars or bullets between the parts of a text. */
    public boolean isRule(int i) {
        Unit unit = units.get(i);
        return words[i] == 0 && !Glyphs.hasWord(text, unit.start(), unit.end());
    }

    private boolean hasLetter(Unit unit) {
        for (int i = unit.textStart(); i < unit.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit's words begin as a question or a prompt does. */
    public boolean opensLikeQuestion(int i) {
        return Prompts.opens(text, units.get(i).textStart(), units.get(i).end());
    }

    /** The label that four of five labels are: only one side bears any; or null. */
    public @Nullable String onlyLabel() {
        Map<String, Integer> counts = new HashMap<>();
        int labels = 0;
        for (Unit unit : units) {
            if (unit.label() != null) {
                counts.merge(unit.label().key(), 1, Integer::sum);
                labels++;
            }
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 5 >= labels * 4) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The same sheet in which a label is a mark. */
    public SegmentedText withLabelsAsMarks() {
        return new SegmentedText(text, units.stream().map(Unit::withLabelAsMark).toList());
    }

    /** The same sheet in which only these labels are labels; what else looked like one is text. */
    public SegmentedText keeping(Set<String> labels) {
        List<Unit> kept = new ArrayList<>(units.size());
        for (Unit unit : units) {
            boolean keep = unit.label() == null || labels.contains(unit.label().key());
            Mark mark = keep ? null : Mark.at(text, unit.start(), unit.end());
            kept.add(keep ? unit : unit.withoutLabel(mark == null ? unit.start() : mark.end()));
        }
        return new SegmentedText(text, kept);
    }
}
