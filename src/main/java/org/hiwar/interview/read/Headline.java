package org.hiwar.interview.read;

import java.util.List;
import java.util.Optional;

/**
 * The headline of a plain text: its first paragraph where that is short, is no sentence, and has more of a preface behind
 * it. A lone first paragraph, or one that ends like a sentence, is the preface's own.
 */
final class Headline {
    private static final int MAX_WORDS = 16;
    /** A sentence ends so, and so does what leads in to something. */
    private static final String SENTENCE_ENDS = ".:؛،…";

    private Headline() {}

    static Optional<String> of(List<String> preface) {
        if (preface.size() < 2) {
            return Optional.empty();
        }
        String first = preface.get(0).strip();
        boolean sentence = first.isEmpty() || SENTENCE_ENDS.indexOf(first.charAt(first.length() - 1)) >= 0;
        return sentence || first.contains("\n") || first.split("\\s+", -1).length > MAX_WORDS
                ? Optional.empty()
                : Optional.of(first);
    }
}
