package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that are printed before turns. */
class MarkConventionsTest {
    private static final String PREFACE = "زرنا ورشة النجار سالم العطار في طرف السوق القديم، وكان لنا معه هذا الحوار:";

    @ParameterizedTest
    @CsvSource({"*,-", "•,••", "●,●●", "*,=", "•,ـــ", "**,-", "■,-", ">,-", "-,*", "\u001a,ـ", "–,-"})
    void readsTwoMarksWhicheverTheyAre(String asking, String answering) {
        assertThat(ParsedText.turns(
                        PREFACE,
                        asking + " متى بدأت العمل؟",
                        answering + " بدأت صغيرا مع أبي.",
                        asking + " وما أول ما صنعت؟",
                        answering + " كرسيا أعرج، ما زلت أحتفظ به.",
                        asking + "هل تعلم أبناءك؟",
                        answering + " من أراد منهم."))
                .containsExactly(
                        "Q متى بدأت العمل؟",
                        "A بدأت صغيرا مع أبي.",
                        "Q وما أول ما صنعت؟",
                        "A كرسيا أعرج، ما زلت أحتفظ به.",
                        "Q هل تعلم أبناءك؟",
                        "A من أراد منهم.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "_", "ـ", "="})
    void alternatesIfOneMarkStandsBeforeBoth(String mark) {
        assertThat(ParsedText.turns(
                        PREFACE,
                        mark + " متى بدأت العمل؟",
                        mark + " بدأت صغيرا مع أبي.",
                        mark + " وما أول ما صنعت؟",
                        mark + " كرسيا أعرج، ما زلت أحتفظ به."))
                .containsExactly(
                        "Q متى بدأت العمل؟",
                        "A بدأت صغيرا مع أبي.",
                        "Q وما أول ما صنعت؟",
                        "A كرسيا أعرج، ما زلت أحتفظ به.");
    }

    @Test
    void readsMarkedQuestionsWithPlainAnswersOfSeveralParagraphs() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "• متى بدأت العمل؟",
                        "بدأت صغيرا مع أبي.",
                        "وكان أبي لا يتكلم كثيرا.",
                        "• وما أول ما صنعت؟",
                        "كرسيا أعرج.",
                        "• هل بعته؟",
                        "لم أبعه."))
                .containsExactly(
                        "Q متى بدأت العمل؟",
                        "A بدأت صغيرا مع أبي.\nوكان أبي لا يتكلم كثيرا.",
                        "Q وما أول ما صنعت؟",
                        "A كرسيا أعرج.",
                        "Q هل بعته؟",
                        "A لم أبعه.");
    }

    @Test
    void readsPlainQuestionsWithMarkedAnswers() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "متى بدأت العمل؟",
                        "- بدأت صغيرا مع أبي.",
                        "وكان أبي لا يتكلم كثيرا، وكنا نعمل من الفجر إلى المغرب ولا نجلس إلا للطعام، وكانت الورشة ضيقة لا تتسع إلا"
                                + " لنا نحن الاثنين ولبعض الخشب الذي نشتريه من الميناء في أول كل شهر بثمن لا يزيد على ما نكسب.",
                        "وما أول ما صنعت؟",
                        "- كرسيا أعرج.",
                        "كلمة أخيرة؟",
                        "- شكرا لكم."))
                .hasSize(6)
                .startsWith("Q متى بدأت العمل؟")
                .endsWith("Q كلمة أخيرة؟", "A شكرا لكم.");
    }

    @Test
    void readsNumberedQuestionsWithTheAnswerOnTheSameLine() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "1-متى بدأت العمل؟ بدأت صغيرا مع أبي.",
                        "2-وما أول ما صنعت؟ وهل بعته؟ كرسيا أعرج، ولم أبعه.",
                        "3-هل تعلم أبناءك؟ من أراد منهم."))
                .containsExactly(
                        "Q متى بدأت العمل؟",
                        "A بدأت صغيرا مع أبي.",
                        "Q وما أول ما صنعت؟ وهل بعته؟",
                        "A كرسيا أعرج، ولم أبعه.",
                        "Q هل تعلم أبناءك؟",
                        "A من أراد منهم.");
    }

    @Test
    void readsAQuestionWithoutAQuestionMarkByItsMark() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "* متى بدأت العمل؟",
                        "- صغيرا.",
                        "* يقال إنك لا تبيع.",
                        "- هذا صحيح.",
                        "* ولماذا؟",
                        "- لأني أحب ما أصنع."))
                .contains("Q يقال إنك لا تبيع.", "A هذا صحيح.");
    }

    @Test
    void takesAWrongMarkForTheAnswerThatAFinishedQuestionNeeds() {
        Parsed parsed = ParsedText.parse(
                PREFACE,
                "* متى بدأت العمل؟",
                "- صغيرا.",
                "* وما أول ما صنعت؟",
                "* كرسيا أعرج صنعته في شتاء بارد وما زلت أحتفظ به في البيت حتى يومنا هذا.",
                "* هل تعلم أبناءك؟",
                "- من أراد منهم.",
                "* ومتى تستريح؟",
                "- يوم الجمعة.");
        assertThat(ParsedText.shown(parsed))
                .contains("A كرسيا أعرج صنعته في شتاء بارد وما زلت أحتفظ به في البيت حتى يومنا هذا.");
        assertThat(parsed.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.MISSING_MARK);
            assertThat(warning.line()).isEqualTo(5);
        });
        assertThat(parsed.turns().get(3).evidence().confidence()).isLessThan(0.9);
    }

    @Test
    void keepsNumbersInsideAnAnswer() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "* ماذا تحتاج الورشة؟",
                        "- ثلاثة أشياء:",
                        "1- خشبا جافا.",
                        "2- يدا صبورة.",
                        "* وماذا بعد؟",
                        "- زبونا لا يستعجل."))
                .contains("A ثلاثة أشياء:\n1- خشبا جافا.\n2- يدا صبورة.");
    }

    @Test
    void takesAShortLineBetweenTurnsForAHeading() {
        Parsed parsed = ParsedText.parse(
                PREFACE, "• متى بدأت العمل؟", "•• صغيرا.", "أيام الورشة", "• وما أول ما صنعت؟", "•• كرسيا أعرج.");
        assertThat(ParsedText.shown(parsed)).contains("O أيام الورشة");
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.HEADING_OR_TEXT);
    }

    @Test
    void leavesOutHighlightsBeforeThePreface() {
        Parsed parsed = ParsedText.parse(
                "- الخشب لا يكذب.",
                "- لم أبع أول كرسي.",
                PREFACE,
                "* متى بدأت العمل؟",
                "- صغيرا.",
                "* وما أول ما صنعت؟",
                "- كرسيا أعرج.");
        assertThat(parsed.turns()).hasSize(4);
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.HIGHLIGHTS_SKIPPED);
    }

    @Test
    void keepsTheTextAfterARuleAsPostface() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "* متى بدأت العمل؟",
                        "- صغيرا.",
                        "* وما أول ما صنعت؟",
                        "- كرسيا أعرج.",
                        "•••",
                        "ودعناه عند باب السوق."))
                .endsWith("A كرسيا أعرج.");
    }

    @Test
    void leavesOutHighlightsWithTheMarkOfQuestions() {
        Parsed parsed = ParsedText.parse(
                "• الوتر لا يكذب.",
                "• تعلمت من الصمت أكثر مما تعلمت من المقامات.",
                "• من يسمع اليوم إلى آخر الجملة؟",
                "في بيت العازف رامي السالم آلات من كل بلد، وقد جلسنا بينها وتحدثنا عن الوتر والجمهور وما بقي من المجالس.",
                "• من علمك العزف؟",
                "جارنا الأعمى.",
                "• وكم كان عمرك؟",
                "تسع سنين.",
                "• هل تعلّم اليوم أحدا؟",
                "ابنتي.");
        assertThat(ParsedText.shown(parsed)).startsWith("Q من علمك العزف؟", "A جارنا الأعمى.");
        assertThat(parsed.preface()).hasSize(4);
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.HIGHLIGHTS_SKIPPED);
    }

    @Test
    void takesAShortLineForAHeadingEvenIfTheQuestionLacksItsMark() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "* متى بدأت العمل؟",
                        "- صغيرا.",
                        "أيام الورشة",
                        "وما أول ما صنعت؟",
                        "- كرسيا أعرج.",
                        "* هل بعته؟",
                        "- لم أبعه."))
                .contains("A صغيرا.", "O أيام الورشة", "Q وما أول ما صنعت؟");
    }

    @Test
    void takesAPullQuoteAboveAHeadingForNoPartOfTheAnswer() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "* متى بدأت العمل؟",
                        "- صغيرا.",
                        "الخشب لا يكذب على من يصغي إليه.. والورشة بيت ثان لي",
                        "أيام الورشة",
                        "* وما أول ما صنعت؟",
                        "- كرسيا أعرج."))
                .contains("A صغيرا.", "O أيام الورشة", "Q وما أول ما صنعت؟");
    }

    @Test
    void keepsABoxAboutTheGuestAsPostface() {
        Parsed parsed = ParsedText.parse(
                PREFACE,
                "** متى بدأت العمل؟",
                "صغيرا.",
                "** وما أول ما صنعت؟",
                "كرسيا أعرج.",
                "** هل بعته؟",
                "لم أبعه.",
                "الضيف في سطور:",
                "- ولد في حي النجارين.",
                "- له ورشة وثلاثة أبناء.");
        assertThat(ParsedText.shown(parsed)).endsWith("A لم أبعه.");
        assertThat(parsed.postface())
                .containsExactly("الضيف في سطور:", "- ولد في حي النجارين.", "- له ورشة وثلاثة أبناء.");
    }

    @Test
    void readsAnAnswerUnderAnotherDash() {
        assertThat(ParsedText.turns(
                        PREFACE,
                        "• متى بدأت العمل؟",
                        "•• صغيرا.",
                        "• وما أول ما صنعت؟",
                        "- كرسيا أعرج.",
                        "• هل بعته؟",
                        "•• لم أبعه."))
                .contains("Q وما أول ما صنعت؟", "A كرسيا أعرج.");
    }
}
