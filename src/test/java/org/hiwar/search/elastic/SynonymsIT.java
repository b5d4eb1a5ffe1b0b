package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import org.hiwar.search.Hit;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SynonymsIT {
    private static Synonyms synonyms = Synonyms.NONE;

    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(
            () -> synonyms,
            interview(
                    "أسماء",
                    "answer: ليلى: زرنا بلاد الياسمين في الربيع وتحدثنا عن الماء.",
                    "answer: ليلى: كانت الشام دار الماء، وكثيرا ما قيل هذا القول عن الماء وعن الزرع وعن غيرهما.",
                    "answer: ليلى: هيئة تنمية الواحات تجتمع كل شهر.",
                    "answer: ليلى: الواحات تنمية لها هيئة."));

    @Test
    void findsBothWaysWithoutIndexingAgainAndMarksWhatMatched() {
        assertThat(found("الشام", "")).containsExactly(2);
        assertThat(found("الشام", "الشام = بلاد الياسمين")).containsExactly(2, 1);
        assertThat(found("بلاد الياسمين", "الشام = بلاد الياسمين")).containsExactly(1, 2);

        Hit otherwise = hits("والشام", "الشام = بلاد الياسمين").get(1);
        assertThat(otherwise.highlights().get(0).replace("</mark> <mark>", " ")).contains("<mark>بلاد الياسمين</mark>");
    }

    @Test
    void theWordItselfComesBeforeARarerSynonym() {
        assertThat(found("الشام الماء", "الشام = بلاد الياسمين")).containsExactly(2, 1);
        assertThat(found("الماء", "الماء = الربيع")).startsWith(2).hasSize(2);
    }

    @Test
    void requiresTheOtherWordsToo() {
        assertThat(found("الشام الربيع", "الشام = بلاد الياسمين")).startsWith(1);
        assertThat(found("ما هو الشام", "الشام = بلاد الياسمين")).contains(1, 2);
    }

    @Test
    void readsAnArrowInOneDirection() {
        String rule = "WDO => هيئة تنمية الواحات";
        assertThat(found("WDO", rule)).containsExactly(3);
        assertThat(found("wdo تجتمع", rule)).containsExactly(3);
        assertThat(found("WDO", "هيئة تنمية الواحات => WDO")).isEmpty();
    }

    @Test
    void aQuotedPhraseStaysLiteral() {
        assertThat(found("\"الشام\"", "الشام = بلاد الياسمين")).containsExactly(2);
    }

    private static List<Integer> found(String query, String rules) {
        return hits(query, rules).stream().map(Hit::ordinal).toList();
    }

    private static List<Hit> hits(String query, String rules) {
        synonyms = Synonyms.parse(rules);
        return ARCHIVE.search(query).hits();
    }
}
