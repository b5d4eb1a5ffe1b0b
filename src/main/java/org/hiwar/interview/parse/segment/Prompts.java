package org.hiwar.interview.parse.segment;

import java.util.Set;
import org.hiwar.interview.text.Glyphs;

/** The words that questions and prompts begin with. */
final class Prompts {
    private static final int LONGEST_WORD = 14;

    private static final Set<String> FIRST = Set.of(
            "هل", "ما", "ماذا", "لماذا", "كيف", "متي", "اين", "من", "كم", "اي", "ايه", "الا", "اليس", "اليست", "الم",
            "لم", "لمن", "بم", "بماذا", "مم", "فيم", "علام", "الي", "حدثنا", "حدثينا", "حدثونا", "اخبرنا", "اخبرينا",
            "نريد", "نود", "صف", "صفي", "كلمه", "كلمتك", "كلمتكم", "رسالتك", "رسالتكم", "رسالته", "اذن", "اذا", "لكن",
            "بدايه", "حدد", "عرفنا", "ايش", "شو", "وش", "ليه", "ليش", "مين", "ايمتي", "وين", "فين");

    private Prompts() {}

    /** Whether the first word of the stretch, a conjunction before it aside, is one of them. */
    static boolean opens(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && !Glyphs.isSpace(text.charAt(end)) && end - start < LONGEST_WORD) {
            end++;
        }
        String word = TurnOpening.of(text, start, end).folded().replaceAll("[^\\p{L}]", "");
        if (FIRST.contains(word)) {
            return true;
        }
        boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return joined && FIRST.contains(word.substring(1));
    }
}
