package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds cross-headings in a text printed on one line: a few words without final punctuation between the full stop of an answer
 * and the mark of the next question. Such words are headings only if the paragraph has several of them and most of its answers
 * end with a full stop; otherwise they are the end of an answer that lacks its full stop.
 */
final class InlineHeadings {
    private static final int MOST_WORDS = 5;
    private static final int FEWEST = 2;
    /** A full stop after a shorter word belongs to an abbreviation: «د. سالم». */
    private static final int SHORTEST_WORD = 3;

    private InlineHeadings() {}

    /** The places at which headings begin in a paragraph that is cut at {@code cuts}; empty if they are too few. */
    static List<Integer> places(String text, Paragraph paragraph, List<Integer> cuts) {
        List<Integer> headings = new ArrayList<>();
        int from = paragraph.start();
        int answers = cuts.isEmpty() ? 0 : 1;
        for (int cut : cuts) {
            int heading = before(text, from, cut);
            if (heading > from) {
                headings.add(heading);
            }
            answers += from > paragraph.start() && !Glyphs.endsAsQuestion(text, from, cut) ? 1 : 0;
            from = cut;
        }
        return headings.size() >= FEWEST && headings.size() * 2 <= answers ? headings : List.of();
    }

    /** The start of the heading between {@code from} and a cut, or -1 if there is none. */
    private static int before(String text, int from, int cut) {
        int end = Glyphs.trimEnd(text, from, cut);
        if (end == from || Glyphs.endsSentence(text, from, end)) {
            return -1;
        }
        int stop = end - 1;
        while (stop > from && !endsSentence(text, stop)) {
            stop--;
        }
        int start = Glyphs.skipBlank(text, stop + 1, end);
        int words = Glyphs.countWords(text, start, end, MOST_WORDS + 1);
        boolean asked = Glyphs.isQuestionMark(text.charAt(stop));
        return stop > from && !asked && words > 0 && words <= MOST_WORDS ? start : -1;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (!Glyphs.isEnd(c) || Glyphs.isColon(c) || !Glyphs.isBlank(text.charAt(at + 1))) {
            return false;
        }
        int word = at;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return at - word == 0 || at - word >= SHORTEST_WORD;
    }
}
