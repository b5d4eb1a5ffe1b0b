package org.hiwar.interview.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts questions from answers that the printer set in one marked paragraph: «1- ما اسمك؟ اسمي سالم.». */
final class SameLine {
    /** A question's last ؟ is looked for in this many characters. */
    private static final int LONGEST_QUESTION = 600;

    private SameLine() {}

    /** The sheet with such paragraphs cut in two, or null where they are not its way. */
    static @Nullable Sheet part(Sheet sheet) {
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

    private static Sheet part(Sheet sheet, String key) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : sheet.units()) {
            int cut = key(unit).equals(key) ? cut(sheet.text(), unit) : -1;
            if (cut < 0) {
                units.add(unit);
            } else {
                int end = Glyphs.trimEnd(sheet.text(), unit.textStart(), cut);
                units.add(new Unit(
                        unit.line(),
                        unit.start(),
                        unit.textStart(),
                        end,
                        key,
                        unit.label(),
                        unit.inline(),
                        unit.gap()));
                units.add(new Unit(unit.line(), cut, cut, unit.end(), Unit.NONE, null, true, false));
            }
        }
        return new Sheet(sheet.text(), units);
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
