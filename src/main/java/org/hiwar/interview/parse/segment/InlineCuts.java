package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds the marks inside a paragraph that open a turn. A bullet or a star that stands free does where the paragraph has
 * several of them or a question follows; a dash does after a question mark, and after the end of a sentence where a
 * question follows. A dash inside a sentence, glued to a word, or half of a pair never does.
 */
final class InlineCuts {
    /** A prompt without a question mark before its answer's dash is no longer than this. */
    private static final int PROMPT_WORDS = 15;

    private static final int PROMPT_LENGTH = 200;

    private final String text;
    private final Paragraph paragraph;
    private final Map<String, Integer> heads;
    private final List<CutCandidate> candidates = new ArrayList<>();
    private final boolean strung;

    /** A mark that stands free; {@code before} is the last visible character before it, {@code asked} whether that ends a question. */
    private record CutCandidate(int at, String key, boolean bullet, char before, boolean asked) {}

    InlineCuts(String text, Paragraph paragraph, Map<String, Integer> heads) {
        this.text = text;
        this.paragraph = paragraph;
        this.heads = heads;
        collect();
        this.strung = candidates.stream().filter(CutCandidate::bullet).count() >= 3;
    }

    /** Where turns open inside the paragraph, in order. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        int piece = paragraph.start();
        for (int i = 0; i < candidates.size(); i++) {
            CutCandidate candidate = candidates.get(i);
            if (candidate.bullet() ? opensAtBullet(i) : opensAtDash(i, piece)) {
                places.add(candidate.at());
                piece = candidate.at();
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
                    boolean asked = Glyphs.endsAsQuestion(text, paragraph.start(), i);
                    candidates.add(new CutCandidate(i, mark.key(), Mark.isBullet(c), before, asked));
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
        if (strung || asksUntil(i)) {
            return true;
        }
        CutCandidate candidate = candidates.get(i);
        return heads.getOrDefault(candidate.key(), 0) >= 3 && Glyphs.isEnd(candidate.before());
    }

    private boolean opensAtDash(int i, int piece) {
        CutCandidate candidate = candidates.get(i);
        if (candidate.asked()) {
            return true;
        }
        if (strung) {
            return followsPrompt(candidate, piece);
        }
        boolean known = heads.getOrDefault(candidate.key(), 0) >= 2;
        return known && endsSentence(candidate) && asksUntil(i);
    }

    private boolean endsSentence(CutCandidate candidate) {
        return candidate.before() != ':' && Glyphs.endsSentence(text, paragraph.start(), candidate.at());
    }

    /** In a string of turns: «* كلمة أخيرة - شكرا» has no question mark and yet an answer. */
    private boolean followsPrompt(CutCandidate candidate, int piece) {
        Mark opener = Mark.at(text, piece, candidate.at());
        return piece > paragraph.start()
                && candidate.at() - piece <= PROMPT_LENGTH
                && opener != null
                && !opener.key().equals(candidate.key())
                && !asksBetween(piece, candidate.at())
                && Glyphs.countWords(text, piece, candidate.at(), PROMPT_WORDS + 1) <= PROMPT_WORDS;
    }

    /** Whether what the candidate opens ends as a question, at the paragraph's end or before the next mark. */
    private boolean asksUntil(int i) {
        int end = paragraph.end();
        for (int next = i + 1; next < candidates.size(); next++) {
            CutCandidate candidate = candidates.get(next);
            if (candidate.bullet() || candidate.asked() || endsSentence(candidate)) {
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
