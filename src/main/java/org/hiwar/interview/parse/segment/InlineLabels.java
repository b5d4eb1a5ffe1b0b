package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.text.Glyphs;

/**
 * Finds labels inside paragraphs of texts that are printed on a few lines: «… ؟ ج: … . س: …». Such a label stands after the end
 * of a sentence and occurs at least three times.
 */
final class InlineLabels {
    private static final int FEWEST = 3;

    /** In characters; longer words before a colon inside a paragraph are a part of a sentence. */
    private static final int LONGEST = 48;

    private final String text;

    /** The candidates of each paragraph, by the paragraph's start. */
    private final Map<Integer, List<Label>> found = new HashMap<>();

    /** The places of these candidates in the text. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    private InlineLabels(String text) {
        this.text = text;
    }

    static InlineLabels of(String text, List<Paragraph> paragraphs) {
        InlineLabels labels = new InlineLabels(text);
        for (Paragraph paragraph : paragraphs) {
            labels.search(paragraph);
        }
        labels.counts.values().removeIf(count -> count < FEWEST);
        return labels;
    }

    /** The places inside the paragraph at which labels open turns, in order. */
    List<Integer> places(Paragraph paragraph) {
        List<Integer> taken = new ArrayList<>();
        List<Label> labels = found.getOrDefault(paragraph.start(), List.of());
        for (int i = 0; i < labels.size(); i++) {
            boolean role = labels.get(i).kind() != Label.LabelKind.NAMES;
            if (counts.containsKey(labels.get(i).key()) && (role || counts.size() >= 2)) {
                taken.add(places.getOrDefault(paragraph.start(), List.of()).get(i));
            }
        }
        return taken;
    }

    private void search(Paragraph paragraph) {
        int sentence = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c < 0x3a || c > 0x7f) {
                boolean ends = (c == '.' && isLongWord(paragraph.start(), i))
                        || c == '!'
                        || c == '…'
                        || Glyphs.isQuestionMark(c);
                sentence = ends ? i + 1 : sentence;
            } else if (c == ':') {
                if (sentence > paragraph.start()) {
                    addCandidate(paragraph, sentence, i);
                }
                sentence = i + 1;
            } else if (c == '?') {
                sentence = i + 1;
            }
        }
    }

    /** Whether the word before the full stop has more letters than an abbreviation («د.»). */
    private boolean isLongWord(int from, int stop) {
        return stop - 3 >= from && !Glyphs.isBlank(text.charAt(stop - 2)) && !Glyphs.isBlank(text.charAt(stop - 3));
    }

    private void addCandidate(Paragraph paragraph, int sentence, int colon) {
        int start = Glyphs.skipBlank(text, sentence, colon);
        while (start < colon && Glyphs.isCloser(text.charAt(start))) {
            start = Glyphs.skipBlank(text, start + 1, colon);
        }
        if (start == colon || colon - start > LONGEST || !Glyphs.isBlank(text.charAt(start - 1))) {
            return;
        }
        Label label = LabelReader.read(text, start, paragraph.end());
        if (label != null && label.end() > colon) {
            counts.merge(label.key(), 1, Integer::sum);
            found.computeIfAbsent(paragraph.start(), key -> new ArrayList<>()).add(label);
            places.computeIfAbsent(paragraph.start(), key -> new ArrayList<>()).add(start);
        }
    }
}
