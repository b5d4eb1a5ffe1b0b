package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds questions without a mark in a text printed on one line where only answers have one, a dash: «… هل تزرع؟ - نعم. وماذا
 * تبيع؟ - التمر.». Each is what asks before the dash, one sentence or several.
 */
final class FusedQuestions {
    private static final int FEWEST = 4;

    private FusedQuestions() {}

    /**
     * Where such questions begin in a paragraph that is cut at these places; none where a place has another mark, or is no
     * answer to a question, or nothing before them speaks of an interview.
     */
    static List<Integer> places(String text, Paragraph paragraph, List<Integer> cuts) {
        List<Integer> questions = new ArrayList<>();
        int from = paragraph.start();
        for (int cut : cuts) {
            boolean answers = Glyphs.isDash(text.charAt(cut)) && Glyphs.endsAsQuestion(text, from, cut);
            if (!answers) {
                return List.of();
            }
            int question = asking(text, from, cut);
            if (question > from) {
                questions.add(question);
            }
            from = cut;
        }
        // People in a story ask and answer with dashes too.
        boolean called = questions.size() >= FEWEST && LeadIn.namesTalk(text, paragraph.start(), questions.get(0));
        return called ? questions : List.of();
    }

    /** Where the run of sentences that ask begins, at the end of the stretch. */
    private static int asking(String text, int from, int to) {
        int begin = to;
        int end = Glyphs.trimEnd(text, from, to);
        for (int i = end - 1; i > from; i--) {
            boolean ends = i + 1 < end && endsSentence(text, i);
            if (ends && !Glyphs.isQuestionMark(text.charAt(i))) {
                return Glyphs.skipBlank(text, i + 1, to);
            }
            begin = ends ? Glyphs.skipBlank(text, i + 1, to) : begin;
        }
        return begin == to ? from : begin;
    }

    /** A colon does not, nor do several dots: «في البداية.. ماذا تزرع؟». */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean dots = c == '…' || (c == '.' && (text.charAt(at - 1) == '.' || text.charAt(at + 1) == '.'));
        return Glyphs.isEnd(c) && !Glyphs.isColon(c) && !dots;
    }
}
