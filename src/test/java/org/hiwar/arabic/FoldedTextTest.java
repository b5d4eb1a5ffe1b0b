package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static String original(String text, String folded) {
        FoldedText foldedText = FoldedText.of(text);
        int at = foldedText.text().indexOf(folded);
        assertThat(at).as("%s in %s", folded, foldedText.text()).isNotNegative();
        return text.substring(foldedText.start(at), foldedText.end(at + folded.length() - 1));
    }

    @Test
    void leadsBackThroughHarakat() {
        assertThat(original("قال مُحَمَّدٌ نعم", "محمد")).isEqualTo("مُحَمَّدٌ");
    }

    @Test
    void leavesInvisibleEdgesOut() {
        assertThat(original("\u202Bسلام\u202C", "سلام")).isEqualTo("سلام");
    }

    @Test
    void leadsBackThroughLigatures() {
        assertThat(original("اﻻتحاد", "الاتحاد")).isEqualTo("اﻻتحاد");
    }

    @Test
    void leadsBackFromWhatBecameTwo() {
        assertThat(original("كل شئ هنا", "شيء")).isEqualTo("شئ");
    }

    @Test
    void neverBreaksOffsetsOfRandomText() {
        long seed = System.nanoTime();
        System.out.println("FoldedTextTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = randomText(random);
            FoldedText folded = FoldedText.of(text);
            assertThat(folded.text()).as("seed %d", seed).isEqualTo(Folding.fold(text));
            checkOffsets(text, folded, seed);
        }
    }

    private static void checkOffsets(String text, FoldedText folded, long seed) {
        for (int i = 0; i < folded.text().length(); i++) {
            int start = folded.start(i);
            int end = folded.end(i);
            assertThat(0 <= start && start < end && end <= text.length())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(splitsPair(text, start) || splitsPair(text, end))
                    .as("seed %d", seed)
                    .isFalse();
            if (i > 0) {
                assertThat(folded.start(i - 1) <= start && folded.end(i - 1) <= end)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) (0xFB50 + random.nextInt(0x4B0)));
                case 2 -> text.append((char) random.nextInt(0x250));
                case 3 -> text.append(" \u200F\u202C\u0654\u0670ـئأية".charAt(random.nextInt(10)));
                default -> text.append((char) (0x600 + random.nextInt(0x100)));
            }
        }
        return text.toString();
    }
}
