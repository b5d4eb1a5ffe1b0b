package org.hiwar.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hiwar.search.synonym.InvalidSynonyms.Complaint;
import org.hiwar.search.synonym.Synonyms.SynonymSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    private static final Synonyms SYNONYMS = Synonyms.parse("""
            # names
            أمريكا = الولايات المتحدة = واشنطن
            CSTO => منظمة معاهدة الأمن الجماعي   # not the other way round
            C# = سي شارب
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أمريكا | الولايات المتحدة, واشنطن",
                "امريكا | الولايات المتحدة, واشنطن",
                "أَمْريكا | الولايات المتحدة, واشنطن",
                "ولأمريكا | الولايات المتحدة, واشنطن",
                "الولايات المتحدة | أمريكا, واشنطن",
                "للولايات المتحدة | أمريكا, واشنطن",
                "csto | منظمة معاهدة الأمن الجماعي"
            })
    void findsATermInAnySpellingAndWithLettersJoinedBeforeIt(String text, String alternatives) {
        assertThat(SYNONYMS.spans(text))
                .containsExactly(new SynonymSpan(0, text.length(), List.of(alternatives.split(", "))));
    }

    @Test
    void ignoresInvisibleCharactersAndTatweel() {
        assertThat(SYNONYMS.spans("أمر\u200Cيكا")).hasSize(1);
        assertThat(SYNONYMS.spans("الولايات \u200F ـ المتحدة")).hasSize(1);
    }

    @Test
    void readsAnArrowInOneDirectionOnly() {
        assertThat(SYNONYMS.spans("منظمة معاهدة الأمن الجماعي")).isEmpty();
    }

    @Test
    void findsNothingInPartOfATerm() {
        assertThat(SYNONYMS.spans("الولايات")).isEmpty();
        assertThat(SYNONYMS.spans("المتحدة الولايات")).isEmpty();
    }

    @Test
    void givesTheSpansInTheText() {
        assertThat(SYNONYMS.spans("موقف أمريكا، وCSTO"))
                .extracting(SynonymSpan::start, SynonymSpan::end)
                .containsExactly(tuple(5, 11), tuple(13, 18));
    }

    @Test
    void theLongerTermWins() {
        Synonyms nested = Synonyms.parse("الأمن = السلامة\nالأمن الجماعي = الدفاع المشترك");
        assertThat(nested.spans("الأمن الجماعي"))
                .extracting(SynonymSpan::alternatives)
                .containsExactly(List.of("الدفاع المشترك"));
    }

    @Test
    void joinsTheRulesOfOneTerm() {
        assertThat(Synonyms.parse("بحر = يم\nبحر = لجة").spans("بحر"))
                .extracting(SynonymSpan::alternatives)
                .containsExactly(List.of("يم", "لجة"));
    }

    @Test
    void boundsTheSpansOfAQuery() {
        assertThat(SYNONYMS.spans("أمريكا ".repeat(20))).hasSize(Synonyms.MAX_SPANS);
    }

    @Test
    void boundsTheAlternativesOfATerm() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rules.append("بحر => لفظ").append(i).append('\n');
        }
        assertThat(Synonyms.parse(rules.toString()).spans("بحر").get(0).alternatives())
                .hasSize(Synonyms.MAX_ALTERNATIVES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أمريكا | has no =",
                "أمريكا = | nothing on one side",
                "= أمريكا | nothing on one side",
                "أمريكا = ، | no word in",
                "أمريكا = أميركا = امريكا | the same term twice",
                "أ => ب => ج | more than one =>",
                "أ = ب => ج | mixes",
                "أ = ب ج د ه و ز ح | 7 words"
            })
    void refusesALineThatCannotBeUsed(String line, String reason) {
        List<Complaint> complaints = complaints("نهر = جدول\n\n" + line);
        assertThat(complaints).extracting(Complaint::line).containsExactly(3);
        assertThat(complaints.get(0).reason()).contains(reason);
    }

    @Test
    void namesEveryLineUpToABound() {
        assertThat(complaints("خطأ\n".repeat(100))).hasSize(SynonymRules.MAX_COMPLAINTS);
    }

    @Test
    void refusesMoreRulesThanItKeeps() {
        assertThat(complaints("بحر = يم\n".repeat(Synonyms.MAX_RULES + 1)))
                .extracting(Complaint::line)
                .containsExactly(Synonyms.MAX_RULES + 1);
    }

    private static List<Complaint> complaints(String text) {
        return catchThrowableOfType(InvalidSynonyms.class, () -> Synonyms.parse(text))
                .complaints();
    }
}
