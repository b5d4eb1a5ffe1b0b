package org.hiwar.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every text is a legal query. */
class RandomQueriesTest {
    private static final List<String> PIECES = List.of(
            "نخيل",
            "ماء",
            "أو",
            "و",
            "ليس",
            "قرب",
            "قرب/3",
            "OR",
            "AND",
            "NOT",
            "NEAR/9",
            "|",
            "(",
            ")",
            "-",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "*",
            "نخ*",
            ":",
            "متحدث:",
            "عنوان:",
            "دور:",
            "تاريخ:",
            "2020..2022",
            "..",
            "سؤال",
            "؟",
            "،",
            " ",
            " ",
            "  ",
            "\n",
            "\u200f",
            "ـ",
            "َ",
            "\ud83d",
            "😀",
            "\0",
            "&&",
            "||");

    @Test
    void neverThrowsAndLosesNoWord() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String tree = ClauseText.of(QueryParser.parse(typed.toString()));

            assertThat(count(tree, "نخيل"))
                    .as("seed %d, typed <%s>, read %s", seed, typed, tree)
                    .isEqualTo(count(typed.toString(), "نخيل"));
        }
    }

    @Test
    void readsRandomCharacters() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                typed.append((char) random.nextInt(0x10000));
            }

            assertThat(QueryParser.parse(typed.toString())).as("seed %d", seed).isNotNull();
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
