package org.hiwar.interview.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headline of a plain text: the first paragraph of its preface if that is short, is not a sentence, and is not the
 * only one. If the first paragraph is the number of a chapter, the second is the headline.
 *
 * @param text the headline without its sign
 * @param index the index of its paragraph in the preface
 */
record Headline(String text, int index) {
    private static final int MAX_WORDS = 16;
    private static final int MIN_WORDS = 2;
    /** The ends of sentences and of phrases that lead in to something. */
    private static final String SENTENCE_ENDS = ".:؛،…";

    private static final Pattern CHAPTER = Pattern.compile("(?:الفصل|الباب|القسم|الجزء|الحلقة) \\S+(?: عشر)?");
    private static final Pattern SIGN = Pattern.compile("^#+ ?\\|? ?");

    static Optional<Headline> of(List<String> preface) {
        if (preface.size() < 2) {
            return Optional.empty();
        }
        int index = CHAPTER.matcher(preface.get(0).strip()).matches() ? 1 : 0;
        String line = SIGN.matcher(preface.get(index)).replaceFirst("").strip();
        boolean sentence = line.isEmpty() || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        int words = line.split("\\s+", -1).length;
        return sentence || line.contains("\n") || words > MAX_WORDS || words < MIN_WORDS
                ? Optional.empty()
                : Optional.of(new Headline(line, index));
    }

    /** The preface without the headline. */
    List<String> without(List<String> preface) {
        return IntStream.range(0, preface.size())
                .filter(i -> i != index)
                .mapToObj(preface::get)
                .toList();
    }
}
