package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds the marks inside a paragraph that open a turn.
 *
 * <ul>
 *   <li>A bullet or a star opens a turn if a question follows, if the paragraph has at least three of them, or if the mark also
 *       begins paragraphs and stands after the end of a sentence.
 *   <li>A dash opens a turn after a question mark. After another end of a sentence it does so if a question follows and the
 *       dash also begins paragraphs.
 *   <li>A mark that touches a word opens none.
 * </ul>
 */
final class InlineCuts {
    /** The longest prompt without a question mark, if an answer's dash follows it. */
    private static final int PROMPT_WORDS = 15;

    private static final int PROMPT_LENGTH = 200;

    private final String text;
    private final Paragraph paragraph;

    /** How many paragraphs begin with each mark. */
    private final Map<String, Integer> openingMarks;

    private final List<CutCandidate> candidates = new ArrayList<>();
    private final boolean hasManyBullets;

    /**
     * A mark that touches no word.
     *
     * @param before the last visible character before it
     * @param afterQuestion whether that character ends a question
     */
    private record CutCandidate(int at, String key, boolean bullet, char before, boolean afterQuestion) {}

    InlineCuts(String text, Paragraph paragraph, Map<String, Integer> openingMarks) {
        this.text = text;
        this.paragraph = paragraph;
        this.openingMarks = openingMarks;
        collect();
        this.hasManyBullets = candidates.stream().filter(CutCandidate::bullet).count() >= 3;
    }

    /** The places inside the paragraph at which turns begin, in order. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        int turnStart = paragraph.start();
        for (int i = 0; i < candidates.size(); i++) {
            CutCandidate candidate = candidates.get(i);
            if (candidate.bullet() ? opensAtBullet(i) : opensAtDash(i, turnStart)) {
                places.add(candidate.at());
                turnStart = candidate.at();
            }
        }
        return places;
    }

    private void collect() {
        for (int i = paragraph.start() + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (Mark.isGlyph(c) && c != '>' && c != text.charAt(i - 1) && standsFree(i, c)) {
                Mark mark = Mark.at(text, i, paragraph.end());
                if (mark != null) {
                    char before = text.charAt(Glyphs.trimEnd(text, paragraph.start(), i) - 1);
                    boolean afterQuestion = Glyphs.endsAsQuestion(text, paragraph.start(), i);
                    candidates.add(new CutCandidate(i, mark.key(), Mark.isBullet(c), before, afterQuestion));
                }
            }
        }
    }

    private boolean standsFree(int at, char glyph) {
        boolean freeBefore = Glyphs.isBlank(text.charAt(at - 1)) || Glyphs.isQuestionMark(text.charAt(at - 1));
        int next = at;
        while (next < paragraph.end() && text.charAt(next) == glyph) {
            next++;
        }
        boolean freeAfter = next < paragraph.end() && (Glyphs.isBlank(text.charAt(next)) || Mark.isBullet(glyph));
        boolean first = Glyphs.trimEnd(text, paragraph.start(), at) == paragraph.start();
        return freeBefore && freeAfter && !first;
    }

    private boolean opensAtBullet(int i) {
        if (hasManyBullets || asksUntil(i)) {
            return true;
        }
        CutCandidate candidate = candidates.get(i);
        return openingMarks.getOrDefault(candidate.key(), 0) >= 3 && Glyphs.isEnd(candidate.before());
    }

    private boolean opensAtDash(int i, int turnStart) {
        CutCandidate candidate = candidates.get(i);
        if (candidate.afterQuestion()) {
            return true;
        }
        if (hasManyBullets) {
            return followsPrompt(candidate, turnStart);
        }
        boolean known = openingMarks.getOrDefault(candidate.key(), 0) >= 2;
        return known && endsSentence(candidate) && asksUntil(i);
    }

    private boolean endsSentence(CutCandidate candidate) {
        return candidate.before() != ':' && Glyphs.endsSentence(text, paragraph.start(), candidate.at());
    }

    /** Whether a short prompt without a question mark stands before the dash: «* كلمة أخيرة - شكرا». */
    private boolean followsPrompt(CutCandidate candidate, int turnStart) {
        Mark opener = Mark.at(text, turnStart, candidate.at());
        return turnStart > paragraph.start()
                && candidate.at() - turnStart <= PROMPT_LENGTH
                && opener != null
                && !opener.key().equals(candidate.key())
                && !asksBetween(turnStart, candidate.at())
                && Glyphs.countWords(text, turnStart, candidate.at(), PROMPT_WORDS + 1) <= PROMPT_WORDS;
    }

    /** Whether the text from this candidate to the next mark, or to the paragraph's end, ends with a question mark. */
    private boolean asksUntil(int i) {
        int end = paragraph.end();
        for (int next = i + 1; next < candidates.size(); next++) {
            CutCandidate candidate = candidates.get(next);
            if (candidate.bullet() || candidate.afterQuestion() || endsSentence(candidate)) {
                end = candidate.at();
                break;
            }
        }
        return Glyphs.endsAsQuestion(text, candidates.get(i).at(), end);
    }

    private boolean asksBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Glyphs.isQuestionMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
