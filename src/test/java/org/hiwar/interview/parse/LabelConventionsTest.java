package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that are printed before turns. */
class LabelConventionsTest {
    @ParameterizedTest
    @CsvSource({
        "س:,ج:",
        "س :,ج :",
        "(س) :,(ج) :",
        "س1:,ج1:",
        "س١/,ج١/",
        "س1.,ج1.",
        "س -,ج -",
        "سؤال (١):,الجواب:",
        "السؤال الأول:,الجواب:",
        "سؤال:,جواب:",
        "المحاور:,الضيف:",
        "السائل:,المجيب:",
        "السائلة:,المجيبة:",
        "المحرّر :,الضيف :"
    })
    void readsLabelsThatNameARole(String asking, String answering) {
        assertThat(ParsedText.turns(
                        asking + " متى تزرع القمح؟",
                        answering + " بعد أول مطر.",
                        asking + " ومتى تحصد؟",
                        answering + " في أيار."))
                .containsExactly("Q متى تزرع القمح؟", "A بعد أول مطر.", "Q ومتى تحصد؟", "A في أيار.");
    }

    /** ﻹ is one character that prints two letters. */
    @ParameterizedTest
    @CsvSource({"سؤال:,جواب:", "السائل:,الضيف:", "اﻹعلامي:,الضيف:", "الإعلاميّ:,الضيف:"})
    void readsARoleHoweverItIsSpelled(String asking, String answering) {
        assertThat(ParsedText.turns(
                        asking + " موسم القمح يبدأ متأخرا.",
                        answering + " بعد أول مطر.",
                        asking + " والحصاد في أيار.",
                        answering + " نعم، في أوله."))
                .containsExactly(
                        "Q موسم القمح يبدأ متأخرا.", "A بعد أول مطر.", "Q والحصاد في أيار.", "A نعم، في أوله.");
    }

    @Test
    void readsALabelAloneOnItsLine() {
        assertThat(ParsedText.turns(
                        "س:",
                        "",
                        "متى تزرع القمح؟",
                        "",
                        "ج:",
                        "",
                        "بعد أول مطر.",
                        "",
                        "س:",
                        "",
                        "ومتى تحصد؟",
                        "",
                        "ج:",
                        "",
                        "في أيار."))
                .containsExactly("Q متى تزرع القمح؟", "A بعد أول مطر.", "Q ومتى تحصد؟", "A في أيار.");
    }

    @Test
    void readsAColonOnTheLineAfterItsLabel() {
        assertThat(ParsedText.spoken(
                        "المحاور",
                        ":",
                        "",
                        "متى تزرع القمح؟",
                        "",
                        "الطبيب نعمان",
                        ":",
                        "",
                        "بعد أول مطر.",
                        "",
                        "المحاور",
                        ":",
                        "",
                        "ومتى تحصد؟",
                        "",
                        "الطبيب نعمان",
                        ":",
                        "",
                        "في أيار."))
                .containsExactly(
                        "المحاور: Q متى تزرع القمح؟",
                        "نعمان: A بعد أول مطر.",
                        "المحاور: Q ومتى تحصد؟",
                        "نعمان: A في أيار.");
    }

    @Test
    void takesTheSpeakerWhoMostlyAsksForTheInterviewer() {
        assertThat(ParsedText.spoken(
                        "إذاعة الوادي : متى تزرع القمح؟",
                        "الدكتورة سعاد المرّي : بعد أول مطر.",
                        "إذاعة الوادي : يقال إن الموسم قصير.",
                        "سعاد المري : قصير، ولكنه يكفي. أليس كذلك؟",
                        "إذاعة الوادي : ومتى تحصدين؟",
                        "سعاد المري : في أيار."))
                .containsExactly(
                        "إذاعة الوادي: Q متى تزرع القمح؟",
                        "سعاد المرّي: A بعد أول مطر.",
                        "إذاعة الوادي: Q يقال إن الموسم قصير.",
                        "سعاد المرّي: A قصير، ولكنه يكفي. أليس كذلك؟",
                        "إذاعة الوادي: Q ومتى تحصدين؟",
                        "سعاد المرّي: A في أيار.");
    }

    @Test
    void keepsTwoAnswersToOneQuestionApart() {
        Parsed parsed = ParsedText.parse(
                "المحاور: دكتور نبيل، متى يأتي المطر؟",
                "نبيل الساعي: في تشرين.",
                "هند الوائلي: وربما قبله.",
                "المحاور: وهل يكفي؟",
                "هند الوائلي: يكفي الزرع.",
                "نبيل الساعي: ولا يكفي الناس.");
        assertThat(ParsedText.shown(parsed))
                .hasSize(6)
                .startsWith("Q دكتور نبيل، متى يأتي المطر؟", "A في تشرين.", "A وربما قبله.");
        assertThat(parsed.facts().guests()).hasSize(2);
        assertThat(parsed.warnings()).extracting(Warning::code).containsOnly(Warning.Code.CONSECUTIVE_SAME_ROLE);
    }

    @Test
    void pairsQuestionsThatStandTogetherByTheirLabels() {
        Parsed parsed = ParsedText.parse(
                "س1: متى تزرع القمح؟",
                "س2: ومتى تحصد؟",
                "س3: ولمن تبيع؟",
                "ج1: بعد المطر.",
                "ج2: في أيار.",
                "ج3: لأهل القرية.");
        assertThat(ParsedText.shown(parsed))
                .containsExactly(
                        "Q متى تزرع القمح؟",
                        "A بعد المطر.",
                        "Q ومتى تحصد؟",
                        "A في أيار.",
                        "Q ولمن تبيع؟",
                        "A لأهل القرية.");
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.GROUPED_QUESTIONS);
    }

    @Test
    void takesNoSpeechVerbTimeOrReferenceForALabel() {
        assertThat(ParsedText.turns(
                        "س: متى خرجت؟",
                        "ج: خرجت الساعة",
                        "10:30 صباحا.",
                        "قال لي أبي: لا تتأخر.",
                        "س: وماذا قلت؟",
                        "ج: قلت له: لن أتأخر."))
                .containsExactly(
                        "Q متى خرجت؟",
                        "A خرجت الساعة\n10:30 صباحا.\nقال لي أبي: لا تتأخر.",
                        "Q وماذا قلت؟",
                        "A قلت له: لن أتأخر.");
    }

    @Test
    void takesAHeadlineWithANameForNoTurn() {
        assertThat(ParsedText.turns(
                        "سعاد المري: القمح لا ينتظر",
                        "حقول الوادي - 3 آذار 2020",
                        "قضت سعاد المري عمرها بين السنابل.",
                        "هند الوائلي: متى تزرعين؟",
                        "سعاد المري: بعد أول مطر.",
                        "هند الوائلي: ومتى تحصدين؟",
                        "سعاد المري: في أيار."))
                .hasSize(4)
                .startsWith("Q متى تزرعين؟");
    }
}
