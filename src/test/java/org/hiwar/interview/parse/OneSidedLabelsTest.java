package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels on one side only, missing labels, labels in brackets and labels inside a line. */
class OneSidedLabelsTest {
    private static final List<String> BEES = List.of(
            "Q كم خلية عندك اليوم؟",
            "A ستون، بعد أن كانت ثلاثا.",
            "Q وماذا يهددها؟",
            "A الحر قبل كل شيء.",
            "Q هل تبيع العسل بنفسك؟",
            "A في سوق الخميس.");

    @ParameterizedTest
    @CsvSource({"'س: ', ''", "'', 'ج: '", "'المجلة: ', ''", "'', 'وائل الهاشمي: '"})
    void readsLabelsThatOnlyOneSideBears(String asking, String answering) {
        assertThat(ParsedText.turns(dressed(asking, answering, "\n"))).isEqualTo(BEES);
    }

    @ParameterizedTest
    @CsvSource({"«المناحل»: ,وائل الهاشمي: ", "[المناحل]: ,[وائل الهاشمي]: ", "(المناحل): ,(وائل الهاشمي): "})
    void readsANameInBracketsOrQuotes(String asking, String answering) {
        Parsed parsed = ParsedText.parse(dressed(asking, answering, "\n"));
        assertThat(ParsedText.shown(parsed)).isEqualTo(BEES);
        assertThat(parsed.turns().stream().map(turn -> ParsedText.name(turn.speaker())))
                .startsWith("المناحل", "وائل الهاشمي");
    }

    @ParameterizedTest
    @CsvSource({"'س: ', 'ج: '", "'المحاور: ', 'وائل الهاشمي: '"})
    void readsLabelsInsideALine(String asking, String answering) {
        assertThat(ParsedText.turns(dressed(asking, answering, " "))).isEqualTo(BEES);
    }

    @Test
    void readsAnAnswersLabelOnItsQuestionsLine() {
        assertThat(ParsedText.turns(
                        "س: كم خلية عندك اليوم؟ ج: ستون، بعد أن كانت ثلاثا.",
                        "س: وماذا يهددها؟ ج: الحر قبل كل شيء.",
                        "س: هل تبيع العسل بنفسك؟ ج: في سوق الخميس."))
                .isEqualTo(BEES);
    }

    @Test
    void readsAQuestionsLabelWithTheAnswerAfterIt() {
        assertThat(ParsedText.turns(
                        "س: كم خلية عندك اليوم؟ ستون، بعد أن كانت ثلاثا.",
                        "س: وماذا يهددها؟ الحر قبل كل شيء.",
                        "س: هل تبيع العسل بنفسك؟ في سوق الخميس."))
                .isEqualTo(BEES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n: ", "\n:\n"})
    void readsAColonThatSlippedToTheNextLine(String colon) {
        assertThat(ParsedText.turns(dressed("س" + colon, "ج" + colon, "\n"))).isEqualTo(BEES);
    }

    @Test
    void missesTheLabelOfAQuestionThatAnAnswerFollows() {
        Parsed parsed = ParsedText.parse(
                "س: كم خلية عندك اليوم؟",
                "ج: ستون، بعد أن كانت ثلاثا.",
                "وماذا يهددها؟",
                "ج: الحر قبل كل شيء.",
                "س: هل تبيع العسل بنفسك؟",
                "في سوق الخميس.",
                "س: ومتى تقطفه؟",
                "ج: في آخر الصيف.");
        assertThat(ParsedText.shown(parsed)).containsSubsequence(BEES);
        assertThat(parsed.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.MISSING_MARK)
                .extracting(Warning::line)
                .containsExactly(3, 6);
    }

    @Test
    void pairsNumberedQuestionsWithTheAnswersOfTheirNumbers() {
        Parsed parsed = ParsedText.parse(
                "وجهنا إلى النحال وائل الهاشمي هذه الأسئلة:",
                "1- كم خلية عندك اليوم؟",
                "2- وماذا يهددها؟",
                "3- هل تبيع العسل بنفسك؟",
                "الأجوبة:",
                "1- ستون، بعد أن كانت ثلاثا.",
                "2- الحر قبل كل شيء.",
                "3- في سوق الخميس.");
        assertThat(parsed.turns().stream().map(Turn::text)).contains("كم خلية عندك اليوم؟", "الحر قبل كل شيء.");
        assertThat(ParsedText.shown(parsed)).containsSubsequence(BEES);
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.GROUPED_QUESTIONS);
    }

    private static String dressed(String asking, String answering, String end) {
        StringBuilder text = new StringBuilder("زرنا مناحل وائل الهاشمي، وكان هذا الحوار:" + end);
        for (String turn : BEES) {
            text.append(turn.startsWith("Q") ? asking : answering)
                    .append(turn.substring(2))
                    .append(end);
        }
        return text.toString();
    }
}
