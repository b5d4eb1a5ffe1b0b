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

/** Parts questions from answers that the printer set in one marked paragraph: «1- ما اسمك؟ اسمي سالم.». */
final class SameLine {
    /** A question's last ؟ is looked for in this many characters. */
    private static final int LONGEST_QUESTION = 600;

    private SameLine() {}

    /** The sheet with such paragraphs cut in two, or null where they are not its way. */
    static @Nullable SegmentedText part(SegmentedText sheet) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> fused = new HashMap<>();
        for (Unit unit : sheet.units()) {
            if (!unit.unmarked() || unit.label() != null) {
                String key = key(unit);
                counts.merge(key, 1, Integer::sum);
                fused.merge(key, cut(sheet.text(), unit) < 0 ? 0 : 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : fused.entrySet()) {
            if (entry.getValue() >= 3 && entry.getValue() * 10 >= counts.getOrDefault(entry.getKey(), 0) * 6) {
                return part(sheet, entry.getKey());
            }
        }
        return null;
    }

    private static String key(Unit unit) {
        return unit.unmarked() ? unit.labelKey() : unit.key();
    }

    private static SegmentedText part(SegmentedText sheet, String key) {
        return part(sheet, i -> key(sheet.unit(i)).equals(key) ? cut(sheet.text(), sheet.unit(i)) : -1);
    }

    /**
     * The sheet with such paragraphs cut in two where a question that its mark opens has no other answer: at the mark of answers
     * behind a full stop, or else behind what asks.
     */
    static SegmentedText partUnanswered(SegmentedText sheet, Conventions.MarkPair pair) {
        return part(sheet, i -> {
            Unit unit = sheet.unit(i);
            boolean unanswered = unit.inline()
                    && unit.key().equals(pair.asking())
                    && (i + 1 == sheet.size() || sheet.unit(i + 1).key().equals(pair.asking()));
            int marked = unanswered ? markedCut(sheet.text(), unit, pair.answering()) : -1;
            return marked >= 0 || !unanswered ? marked : cut(sheet.text(), unit);
        });
    }

    private static int markedCut(String text, Unit unit, String answering) {
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

    private static SegmentedText part(SegmentedText sheet, IntUnaryOperator cuts) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            Unit unit = sheet.unit(i);
            int cut = cuts.applyAsInt(i);
            if (cut < 0) {
                units.add(unit);
            } else {
                int end = Glyphs.trimEnd(sheet.text(), unit.textStart(), cut);
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
                units.add(rest(sheet.text(), unit, cut));
            }
        }
        return new SegmentedText(sheet.text(), units);
    }

    private static Unit rest(String text, Unit unit, int cut) {
        Mark mark = Glyphs.isDash(text.charAt(cut)) ? Mark.at(text, cut, unit.end()) : null;
        return mark == null
                ? new Unit(unit.line(), cut, cut, unit.end(), Unit.NONE, null, true, false)
                : new Unit(unit.line(), cut, mark.end(), unit.end(), mark.key(), null, true, false);
    }

    /** Where the answer begins after the first sentences that ask, or -1 where none does, or none answers. */
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
