package org.hiwar.interview.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headline of a plain text: its first paragraph where that is short, is no sentence, and has more of a preface behind
 * it. A lone first paragraph, or one that ends like a sentence, is the preface's own, and so is the number of a chapter,
 * whose headline is the paragraph after it.
 *
 * @param text the headline, out of its sign
 * @param place where in the preface it stands
 */
record Headline(String text, int place) {
    private static final int MAX_WORDS = 16;
    private static final int MIN_WORDS = 2;
    /** A sentence ends so, and so does what leads in to something. */
    private static final String SENTENCE_ENDS = ".:؛،…";

    private static final Pattern CHAPTER = Pattern.compile("(?:الفصل|الباب|القسم|الجزء|الحلقة) \\S+(?: عشر)?");
    private static final Pattern SIGN = Pattern.compile("^#+ ?\\|? ?");

    static Optional<Headline> of(List<String> preface) {
        if (preface.size() < 2) {
            return Optional.empty();
        }
        int place = CHAPTER.matcher(preface.get(0).strip()).matches() ? 1 : 0;
        String line = SIGN.matcher(preface.get(place)).replaceFirst("").strip();
        boolean sentence = line.isEmpty() || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        int words = line.split("\\s+", -1).length;
        return sentence || line.contains("\n") || words > MAX_WORDS || words < MIN_WORDS
                ? Optional.empty()
                : Optional.of(new Headline(line, place));
    }

    /** The preface without the headline. */
    List<String> without(List<String> preface) {
        return IntStream.range(0, preface.size())
                .filter(i -> i != place)
                .mapToObj(preface::get)
                .toList();
    }
}
