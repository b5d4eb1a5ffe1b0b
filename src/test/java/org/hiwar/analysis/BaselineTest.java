package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.hiwar.analysis.lucene.LuceneDigitFilterFactory;
import org.hiwar.analysis.lucene.LuceneLowerCaseFilterFactory;
import org.hiwar.analysis.lucene.LuceneNormalizationFilterFactory;
import org.hiwar.analysis.lucene.LuceneStemFilterFactory;
import org.hiwar.analysis.lucene.LuceneStopFilterFactory;
import org.junit.jupiter.api.Test;

/** The wrapped filters, in the order of the profile {@code baseline}, make the tokens of Lucene's own ArabicAnalyzer. */
class BaselineTest {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئـَُّ  ٠١2Ab";

    private final Analyzer wrapped = Tokens.analyzer(
            new LuceneLowerCaseFilterFactory(),
            new LuceneDigitFilterFactory(),
            new LuceneStopFilterFactory(),
            new LuceneNormalizationFilterFactory(),
            new LuceneStemFilterFactory());
    private final Analyzer lucene = new ArabicAnalyzer();

    private void same(String text) throws IOException {
        assertThat(Tokens.of(wrapped, text)).as(text).isEqualTo(Tokens.of(lucene, text));
    }

    @Test
    void givesTheTokensAndOffsetsOfLucene() throws IOException {
        same("قال الوزير في حديثه إنّ المدارسَ ستُفتح عام ٢٠٢٢ وإن الطلاب والمعلمين مستعدون، CSTO.");
    }

    @Test
    void givesTheTokensAndOffsetsOfLuceneOnRandomText() throws IOException {
        long seed = System.nanoTime();
        System.out.println("BaselineTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            same(text.toString());
        }
    }
}
