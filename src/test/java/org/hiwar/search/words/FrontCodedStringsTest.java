package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hiwar.search.words.FrontCodedStrings.FrontCodedWalk;
import org.hiwar.search.words.FrontCodedStrings.FrontCodedWriter;
import org.junit.jupiter.api.Test;

class FrontCodedStringsTest {
    private static final long SEED = 20_240_611;

    private final Random random = new Random(SEED);

    private static FrontCodedStrings coded(Iterable<String> strings) {
        FrontCodedWriter writer = new FrontCodedWriter();
        strings.forEach(writer::add);
        return writer.strings();
    }

    private String randomString(int longest) {
        StringBuilder string = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            string.append("ابتx".charAt(random.nextInt(4)));
        }
        return string.toString();
    }

    private List<String> sorted(int size) {
        TreeSet<String> strings = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            strings.add(randomString(7));
        }
        return List.copyOf(strings);
    }

    @Test
    void keepsStringsInAnyOrder() {
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            strings.add(randomString(6));
        }
        FrontCodedStrings coded = coded(strings);
        assertThat(coded.size()).isEqualTo(500);
        for (int i = 0; i < 500; i++) {
            assertThat(coded.get(i)).isEqualTo(strings.get(i));
        }
    }

    @Test
    void findsAsABinarySearchDoes() {
        for (int size : new int[] {0, 1, 15, 16, 17, 33, 400, 3000}) {
            List<String> strings = sorted(size);
            String[] array = strings.toArray(String[]::new);
            FrontCodedStrings coded = coded(strings);
            for (int i = 0; i < 500; i++) {
                String string = randomString(8);
                assertThat(coded.find(string))
                        .as("seed %d: %s among %d", SEED, string, size)
                        .isEqualTo(Arrays.binarySearch(array, string));
            }
            for (String string : strings) {
                assertThat(coded.get(coded.find(string))).isEqualTo(string);
            }
        }
    }

    @Test
    void walksAndSkipsWordsThatBeginAlike() {
        List<String> strings = sorted(3000);
        for (int round = 0; round < 200; round++) {
            FrontCodedWalk walk = coded(strings).walk();
            String before = "";
            int expected = 0;
            boolean more = walk.next();
            while (more) {
                String word = strings.get(expected);
                assertThat(walk.string()).as("seed %d", SEED).isEqualTo(word);
                assertThat(walk.number()).isEqualTo(expected);
                assertThat(walk.shared()).isEqualTo(shared(before, word));
                before = word;
                expected++;
                int letters = random.nextInt(word.length() + 1);
                if (letters == 0) {
                    more = walk.next();
                } else {
                    String prefix = word.substring(0, letters);
                    while (expected < strings.size() && strings.get(expected).startsWith(prefix)) {
                        expected++;
                    }
                    more = walk.skip(letters);
                }
            }
            assertThat(expected).isEqualTo(strings.size());
        }
    }

    private static int shared(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    @Test
    void takesLongStringsAndRefusesLongerOnes() {
        String longest = "ب".repeat(FrontCodedStrings.MAX_LENGTH);
        assertThat(coded(List.of("ا", longest, longest)).get(2)).isEqualTo(longest);
        FrontCodedWriter writer = new FrontCodedWriter();
        assertThatThrownBy(() -> writer.add(longest + "ب")).isInstanceOf(IllegalArgumentException.class);
    }
}
