package org.hiwar.interview.parse.role;

import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Recognises the heading of the box about the guest that some interviews end with: «سيرة ذاتية», «من هو …». */
public final class BiographyBox {
    private static final int MOST_WORDS = 8;

    /** In characters, up to a colon. */
    private static final int LONGEST = 60;

    private static final Pattern HEADING = Pattern.compile(
            "(?:ال)?(?:ضيف|ضيفه|ضيفنا|ضيفتنا|محاور|متحدث|شخصيه)? ?في سطور.*"
                    + "|(?:ال)?سيره (?:ال)?ذاتيه.*|(?:من )?(?:ال)?سيره .{0,40}|نبذه (?:عن|شخصيه|مختصره|تعريفيه).*"
                    + "|بطاقه (?:ال)?(?:شخصيه|تعريف|تعريفيه|ضيف).*|(?:ال)?بطاقه (?:ال)?شخصيه.*|من هو .{0,40}|من هي .{0,40}");

    private BiographyBox() {}

    /** Whether the unit is such a heading, or begins with one before a colon. */
    public static boolean opensAt(SegmentedText segmented, int i) {
        Unit unit = segmented.unit(i);
        int end = Math.min(unit.end(), unit.textStart() + LONGEST);
        String line = segmented.text().substring(unit.textStart(), end).split("[:：]", 2)[0];
        boolean isLine = line.length() == unit.end() - unit.textStart()
                && segmented.words(i) <= MOST_WORDS
                && !segmented.asks(i);
        if (unit.inline() || !(isLine || line.length() < end - unit.textStart())) {
            return false;
        }
        String heading = Folding.fold(line).replaceAll("[^\\p{L} ]", "").strip();
        return HEADING.matcher(heading).matches();
    }
}
