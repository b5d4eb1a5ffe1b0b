package org.hiwar.interview.parse.role;

import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** The box that some interviews end with, told by its heading: who the guest is, in a few lines. */
public final class AfterWords {
    private static final int MOST_WORDS = 8;
    /** What stands before a colon, in characters. */
    private static final int LONGEST = 60;

    private static final Pattern HEADING = Pattern.compile(
            "(?:ال)?(?:ضيف|ضيفه|ضيفنا|ضيفتنا|محاور|متحدث|شخصيه)? ?في سطور.*"
                    + "|(?:ال)?سيره (?:ال)?ذاتيه.*|(?:من )?(?:ال)?سيره .{0,40}|نبذه (?:عن|شخصيه|مختصره|تعريفيه).*"
                    + "|بطاقه (?:ال)?(?:شخصيه|تعريف|تعريفيه|ضيف).*|(?:ال)?بطاقه (?:ال)?شخصيه.*|من هو .{0,40}|من هي .{0,40}");

    private AfterWords() {}

    /** Whether the unit is the heading of such a box. */
    public static boolean opens(SegmentedText sheet, int i) {
        Unit unit = sheet.unit(i);
        int end = Math.min(unit.end(), unit.textStart() + LONGEST);
        String head = sheet.text().substring(unit.textStart(), end).split("[:：]", 2)[0];
        boolean isLine =
                head.length() == unit.end() - unit.textStart() && sheet.words(i) <= MOST_WORDS && !sheet.asks(i);
        if (unit.inline() || !(isLine || head.length() < end - unit.textStart())) {
            return false;
        }
        String heading = Folding.fold(head).replaceAll("[^\\p{L} ]", "").strip();
        return HEADING.matcher(heading).matches();
    }
}
