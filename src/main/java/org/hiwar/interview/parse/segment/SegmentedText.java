package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** A text cut into units, with what the readings need to know of each: whether it asks, its length, whether it looks like a heading. */
public final class SegmentedText {
    /** In words: hardly any printed question is longer. */
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

    /** The number of words in the unit, counted no further than {@link Glyphs#MANY_WORDS}. */
    public int words(int i) {
        return words[i];
    }

    public boolean endsSentence(int i) {
        return Glyphs.endsSentence(text, units.get(i).textStart(), units.get(i).end());
    }

    /** Whether the unit has few words and no final punctuation, as cross-headings and remarks have. */
    public boolean looksLikeHeading(int i) {
        return words[i] > 0
                && words[i] <= HEADING_WORDS
                && !endsSentence(i)
                && (!units.get(i).inline() || units.get(i).key().equals(Unit.HEADING))
                && hasLetter(units.get(i));
    }

    /** Whether the unit consists of marks alone: a line of stars or bullets between parts of the text. */
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

    /** Whether the unit begins with a word that questions or prompts begin with. */
    public boolean opensLikeQuestion(int i) {
        return QuestionOpenings.opens(
                text, units.get(i).textStart(), units.get(i).end());
    }

    /** The key of the label that at least 80% of the labelled units have, so that only one side has labels; or null. */
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

    /** The same text with each label as the mark of its unit. */
    public SegmentedText withLabelsAsMarks() {
        return new SegmentedText(text, units.stream().map(Unit::withLabelAsMark).toList());
    }

    /** The same text with only these labels; the words of all others belong to the text of their units. */
    public SegmentedText keepingLabels(Set<String> labels) {
        List<Unit> kept = new ArrayList<>(units.size());
        for (Unit unit : units) {
            boolean keep = unit.label() == null || labels.contains(unit.label().key());
            Mark mark = keep ? null : Mark.at(text, unit.start(), unit.end());
            kept.add(keep ? unit : unit.withoutLabel(mark == null ? unit.start() : mark.end()));
        }
        return new SegmentedText(text, kept);
    }
}
