package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds questions without a mark in a text that is printed on one line and marks only its answers, with a dash: «… هل تزرع؟ -
 * نعم. وماذا تبيع؟ - التمر.». A question is the one or several sentences before the dash that end with ؟.
 */
final class FusedQuestions {
    private static final int FEWEST = 4;

    private FusedQuestions() {}

    /**
     * Finds where such questions begin in a paragraph.
     *
     * @param cuts the places at which the paragraph is cut into turns
     * @return the beginnings in order; empty if a cut is not at a dash after a question, or if the text before the first
     *     question does not speak of an interview
     */
    static List<Integer> places(String text, Paragraph paragraph, List<Integer> cuts) {
        List<Integer> questions = new ArrayList<>();
        int from = paragraph.start();
        for (int cut : cuts) {
            boolean isAnswer = Glyphs.isDash(text.charAt(cut)) && Glyphs.endsAsQuestion(text, from, cut);
            if (!isAnswer) {
                return List.of();
            }
            int question = startOfQuestion(text, from, cut);
            if (question > from) {
                questions.add(question);
            }
            from = cut;
        }
        // The people of a story also ask and answer with dashes.
        boolean isInterview = questions.size() >= FEWEST && LeadIn.namesTalk(text, paragraph.start(), questions.get(0));
        return isInterview ? questions : List.of();
    }

    /** The start of the run of questioning sentences with which the stretch ends; {@code from} if all of it asks. */
    private static int startOfQuestion(String text, int from, int to) {
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

    /** Whether a sentence ends here. A colon and several dots do not end one: «في البداية.. ماذا تزرع؟». */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean dots = c == '…' || (c == '.' && (text.charAt(at - 1) == '.' || text.charAt(at + 1) == '.'));
        return Glyphs.isEnd(c) && !Glyphs.isColon(c) && !dots;
    }
}
