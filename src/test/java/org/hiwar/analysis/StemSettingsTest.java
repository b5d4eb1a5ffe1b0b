package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

class StemSettingsTest {
    private static void stems(StemSettings rules, String text, String... stems) throws IOException {
        Analyzer analyzer = Tokens.analyzer(new FoldFilterFactory(), new StemFilterFactory(rules));
        assertThat(Tokens.terms(analyzer, text)).containsExactly(stems);
    }

    @Test
    void doesAllByDefault() throws IOException {
        stems(Tokens.allRules(), "وبالكتب صحيفتها", "كتاب", "صحيف");
    }

    @Test
    void canLeaveClitics() throws IOException {
        stems(Tokens.rules(false, true, true), "والكتب كتب", "والكتب", "كتاب");
    }

    @Test
    void canLeavePlurals() throws IOException {
        stems(Tokens.rules(true, false, true), "والكتب", "كتب");
    }

    @Test
    void canLeaveEndings() throws IOException {
        stems(Tokens.rules(true, true, false), "والصحيفة", "صحيفه");
    }
}
