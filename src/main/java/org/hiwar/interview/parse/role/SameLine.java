package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Separates questions from answers that are printed in one marked paragraph: «1- ما اسمك؟ اسمي سالم.». */
final class SameLine {
    /** In characters: how much of a paragraph is searched for the last ؟ of its question. */
    private static final int LONGEST_QUESTION = 600;

    private SameLine() {}

    /** The text with such paragraphs cut in two, or null unless most units with one mark, and at least three, are such paragraphs. */
    static @Nullable SegmentedText split(SegmentedText segmented) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> withAnswer = new HashMap<>();
        for (Unit unit : segmented.units()) {
            if (!unit.unmarked() || unit.label() != null) {
                String key = key(unit);
                counts.merge(key, 1, Integer::sum);
                withAnswer.merge(key, cut(segmented.text(), unit) < 0 ? 0 : 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : withAnswer.entrySet()) {
            if (entry.getValue() >= 3 && entry.getValue() * 10 >= counts.getOrDefault(entry.getKey(), 0) * 6) {
                return split(segmented, entry.getKey());
            }
        }
        return null;
    }

    private static String key(Unit unit) {
        return unit.unmarked() ? unit.labelKey() : unit.key();
    }

    private static SegmentedText split(SegmentedText segmented, String key) {
        return split(
                segmented, i -> key(segmented.unit(i)).equals(key) ? cut(segmented.text(), segmented.unit(i)) : -1);
    }

    /**
     * The text with those paragraphs cut in two whose question has no other answer. The cut is at the mark of answers after the end
     * of a sentence, or otherwise after the question.
     */
    static SegmentedText splitUnanswered(SegmentedText segmented, Conventions.MarkPair pair) {
        return split(segmented, i -> {
            Unit unit = segmented.unit(i);
            boolean unanswered = unit.inline()
                    && unit.key().equals(pair.asking())
                    && (i + 1 == segmented.size() || segmented.unit(i + 1).key().equals(pair.asking()));
            int marked = unanswered ? cutAtMark(segmented.text(), unit, pair.answering()) : -1;
            return marked >= 0 || !unanswered ? marked : cut(segmented.text(), unit);
        });
    }

    private static int cutAtMark(String text, Unit unit, String answering) {
        for (int i = unit.textStart() + 1; i + 1 < unit.end(); i++) {
            boolean free = Glyphs.isBlank(text.charAt(i - 1)) && Mark.isGlyph(text.charAt(i));
            Mark mark = free ? Mark.at(text, i, unit.end()) : null;
            if (mark != null
                    && mark.key().equals(answering)
                    && Glyphs.isBlank(text.charAt(mark.end() - 1))
                    && Glyphs.endsSentence(text, unit.textStart(), i)) {
                return i;
            }
        }
        return -1;
    }

    private static SegmentedText split(SegmentedText segmented, IntUnaryOperator cuts) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < segmented.size(); i++) {
            Unit unit = segmented.unit(i);
            int cut = cuts.applyAsInt(i);
            if (cut < 0) {
                units.add(unit);
            } else {
                int end = Glyphs.trimEnd(segmented.text(), unit.textStart(), cut);
                String key = key(unit);
                units.add(new Unit(
                        unit.line(),
                        unit.start(),
                        unit.textStart(),
                        end,
                        key,
                        unit.label(),
                        unit.inline(),
                        unit.gap()));
                units.add(rest(segmented.text(), unit, cut));
            }
        }
        return new SegmentedText(segmented.text(), units);
    }

    private static Unit rest(String text, Unit unit, int cut) {
        Mark mark = Glyphs.isDash(text.charAt(cut)) ? Mark.at(text, cut, unit.end()) : null;
        return mark == null
                ? new Unit(unit.line(), cut, cut, unit.end(), Unit.NONE, null, true, false)
                : new Unit(unit.line(), cut, mark.end(), unit.end(), mark.key(), null, true, false);
    }

    /** The place after the first questioning sentences at which the answer begins, or -1 if there is no question or no answer. */
    private static int cut(String text, Unit unit) {
        int limit = Math.min(unit.end(), unit.textStart() + LONGEST_QUESTION);
        int after = -1;
        for (int i = unit.textStart(); i < limit; i++) {
            char c = text.charAt(i);
            if (Glyphs.isQuestionMark(c)) {
                after = i + 1;
            } else if (after >= 0 && Glyphs.isEnd(c) && c != ':' && c != '؛') {
                break;
            }
        }
        if (after < 0) {
            return -1;
        }
        while (after < unit.end()
                && (Glyphs.isBlank(text.charAt(after))
                        || Glyphs.isCloser(text.charAt(after))
                        || text.charAt(after) == '!')) {
            after++;
        }
        return after < unit.end() ? after : -1;
    }
}
