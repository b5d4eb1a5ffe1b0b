package org.hiwar.arabic.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingSearchTest {
    private static final long SEED = 20_240_607;
    /** Letters that are often mistaken for one another, a hamza, long vowels, and letters of other scripts. */
    private static final String LETTERS = "اويءسصثتطهمeщ";

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource({
        "بحر, برح",
        "بحر, رحب",
        "خريف, خرييف",
        "خريف, خريييييييف",
        "مسءول, مسول",
        "مسءول, مسوول",
        "محمد, محد",
        "تطور, ططور",
        "سوق, صوق"
    })
    void findsWhatTheCostSays(String word, String typed) {
        for (double most : new double[] {0.4, 0.6, 1, 1.8}) {
            assertThat(found(typed, most, List.of(word))).isEqualTo(compared(typed, most, List.of(word)));
        }
    }

    @Test
    void findsThePairThatWasTransposedAtTheLimit() {
        assertThat(found("برح", 0.6, List.of("بحر"))).containsExactly(Map.entry("بحر", 0.6));
        assertThat(found("حبرج", 0.6, List.of("بحرج"))).containsExactly(Map.entry("بحرج", 0.6));
    }

    @Test
    void findsAllWordsThatComparingOneByOneFinds() {
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            words.add(randomWord());
        }
        List<String> sorted = List.copyOf(words);
        for (int i = 0; i < 200; i++) {
            String typed = i % 3 == 0 ? randomWord() : slipped(sorted.get(random.nextInt(sorted.size())));
            double most = (random.nextInt(20) + 1) / 10.0;
            assertThat(found(typed, most, sorted))
                    .as("seed %d: %s up to %.1f", SEED, typed, most)
                    .isEqualTo(compared(typed, most, sorted));
        }
    }

    private String randomWord() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append(randomLetter());
        }
        return word.toString();
    }

    private char randomLetter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    /** A word with one or two slips. */
    private String slipped(String word) {
        StringBuilder slipped = new StringBuilder(word);
        for (int slips = 1 + random.nextInt(2); slips > 0 && slipped.length() > 1; slips--) {
            int at = random.nextInt(slipped.length() - 1);
            switch (random.nextInt(5)) {
                case 0 -> slipped.setCharAt(at, randomLetter());
                case 1 -> slipped.deleteCharAt(at);
                case 2 -> slipped.insert(at, slipped.charAt(at));
                case 3 -> slipped.insert(at, 'ء');
                default -> slipped.insert(at + 2, slipped.charAt(at)).deleteCharAt(at);
            }
        }
        return slipped.toString();
    }

    private static Map<String, Double> found(String typed, double most, List<String> words) {
        Map<String, Double> found = new TreeMap<>();
        ListWalk walk = new ListWalk(words);
        MisspellingSearch.search(typed, most, walk, cost -> found.put(walk.word(), cost));
        return found;
    }

    private static Map<String, Double> compared(String typed, double most, List<String> words) {
        Map<String, Double> near = new TreeMap<>();
        for (String word : words) {
            double cost = Misspelling.cost(typed, word, most);
            if (cost <= most) {
                near.put(word, cost);
            }
            assertThat(Misspelling.cost(word, typed, most)).isEqualTo(cost);
            assertThat(cost <= most).isEqualTo(Misspelling.cost(typed, word, 3) <= most);
        }
        return near;
    }

    private static final class ListWalk implements WordWalk {
        private final List<String> words;
        private int at = -1;
        private int shared;

        ListWalk(List<String> words) {
            this.words = words;
        }

        String word() {
            return words.get(at);
        }

        @Override
        public boolean next() {
            return skip(Integer.MAX_VALUE);
        }

        @Override
        public boolean skip(int letters) {
            String before = at < 0 ? "" : word();
            do {
                at++;
            } while (at < words.size() && at > 0 && shared(before) >= letters);
            shared = at < words.size() ? shared(before) : 0;
            return at < words.size();
        }

        private int shared(String before) {
            int i = 0;
            while (i < Math.min(before.length(), length()) && before.charAt(i) == letter(i)) {
                i++;
            }
            return i;
        }

        @Override
        public int shared() {
            return shared;
        }

        @Override
        public int length() {
            return word().length();
        }

        @Override
        public char letter(int at) {
            return word().charAt(at);
        }
    }
}
