package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.api.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;

/** Runs the checks that Lucene runs on its own analyzers: attributes, offsets, random and huge text. */
class LuceneMannerTest {
    private static final int ITERATIONS = 200;

    @Test
    void passesTheChecksOfLucene() {
        Result result = JUnitCore.runClasses(Checks.class);
        assertThat(result.getFailures()).isEmpty();
        assertThat(result.getIgnoreCount()).isZero();
        assertThat(result.getRunCount()).isEqualTo(6);
    }

    public static final class Checks extends BaseTokenStreamTestCase {
        private final Analyzer text = HiwarAnalyzers.named("hiwar_text");
        private final Analyzer exact = HiwarAnalyzers.named("hiwar_exact");

        public void testOffsetsAndIncrements() throws IOException {
            assertAnalyzesTo(
                    text,
                    "قال عبد الله: وصلت ثلاث وثلاثون سفينة إلى أبوظبي",
                    new String[] {"قال", "عبدالل", "وصلت", "33", "سفين", "اب", "ظب"},
                    new int[] {0, 4, 14, 19, 32, 42, 42},
                    new int[] {3, 12, 18, 31, 37, 48, 48},
                    new int[] {1, 1, 1, 1, 1, 2, 1});
        }

        public void testOneTerm() throws IOException {
            checkOneTerm(text, "وبالمدارس", "مدرسه");
            checkOneTerm(exact, "مُحَمَّدٌ", "محمد");
        }

        public void testEmptyTerm() throws IOException {
            assertAnalyzesTo(exact, "ـ", new String[0]);
        }

        public void testRandomText() throws IOException {
            checkRandomData(random(), text, ITERATIONS);
            checkRandomData(random(), exact, ITERATIONS);
        }

        public void testHugeText() throws IOException {
            checkRandomData(random(), text, 5, 8192);
            checkRandomData(random(), exact, 5, 8192);
        }

        public void testRandomArabic() throws IOException {
            String letters = "ابعدوفلكمنهيةىءئؤأ ـَّ.ال ثلاثون عبد أبو 12A";
            for (int i = 0; i < ITERATIONS; i++) {
                StringBuilder some = new StringBuilder();
                for (int length = random().nextInt(200); length > 0; length--) {
                    some.append(letters.charAt(random().nextInt(letters.length())));
                }
                checkAnalysisConsistency(random(), text, random().nextBoolean(), some.toString());
                checkAnalysisConsistency(random(), exact, random().nextBoolean(), some.toString());
            }
        }
    }
}
