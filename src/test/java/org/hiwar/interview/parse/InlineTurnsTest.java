package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;

/** Turns that begin inside a paragraph. */
class InlineTurnsTest {
    @Test
    void readsAnInterviewThatIsOneLine() {
        assertThat(ParsedText.turns("حوار مع الصياد: * متى تخرج إلى البحر؟ - قبل الفجر. * وماذا تصطاد؟ - ما كتب الله"
                        + " * كلمة أخيرة - شكرا * هل تخاف؟ - 3 مرات في العمر."))
                .containsExactly(
                        "Q متى تخرج إلى البحر؟",
                        "A قبل الفجر.",
                        "Q وماذا تصطاد؟",
                        "A ما كتب الله",
                        "Q كلمة أخيرة",
                        "A شكرا",
                        "Q هل تخاف؟",
                        "A 3 مرات في العمر.");
    }

    @Test
    void cutsAQuestionFromTheEndOfTheAnswerBeforeIt() {
        Parsed parsed = ParsedText.parse(
                "وإلى الحوار مع سمير الحداد:",
                "- متى بدأت؟",
                "- بدأت قبل عشرين سنة. - وهل ندمت؟",
                "- لم أندم - والحمد لله - يوما واحدا.",
                "- وماذا بعد؟",
                "- أكمل ما بدأت.");
        assertThat(ParsedText.shown(parsed))
                .containsExactly(
                        "Q متى بدأت؟",
                        "A بدأت قبل عشرين سنة.",
                        "Q وهل ندمت؟",
                        "A لم أندم - والحمد لله - يوما واحدا.",
                        "Q وماذا بعد؟",
                        "A أكمل ما بدأت.");
        assertThat(parsed.warnings())
                .contains(new Warning(Warning.Code.INLINE_QUESTION, 3, "turn 3 begins inside a paragraph"));
    }

    @Test
    void leavesDashesInsideASentenceAlone() {
        assertThat(ParsedText.turns(
                        "وإلى نص الحوار:",
                        "- متى بدأت؟",
                        "- بدأت سنة 1990 - 1991 في سوق الحدادين -كما قلت- ثم انتقلت. - هذا كل شيء.",
                        "- وهل ندمت؟",
                        "- لا."))
                .containsExactly(
                        "Q متى بدأت؟",
                        "A بدأت سنة 1990 - 1991 في سوق الحدادين -كما قلت- ثم انتقلت. - هذا كل شيء.",
                        "Q وهل ندمت؟",
                        "A لا.");
    }

    @Test
    void cutsHeadingsThatLostTheirLineFromTheAnswersBeforeThem() {
        assertThat(ParsedText.turns(
                        "حوار مع الصياد: * متى تخرج إلى البحر؟ - أخرج قبل الفجر مع د. سالم. سنوات الغوص * وماذا تصطاد؟"
                                + " - ما كتب الله. رزق البحر * هل تخاف؟ - نعم. * ومم؟ - من الريح."))
                .containsExactly(
                        "Q متى تخرج إلى البحر؟",
                        "A أخرج قبل الفجر مع د. سالم.",
                        "O سنوات الغوص",
                        "Q وماذا تصطاد؟",
                        "A ما كتب الله.",
                        "O رزق البحر",
                        "Q هل تخاف؟",
                        "A نعم.",
                        "Q ومم؟",
                        "A من الريح.");
    }

    @Test
    void takesTheLastWordsOfAnswersForNoHeadingsIfMostAnswersLackTheirFullStop() {
        assertThat(ParsedText.turns("حوار مع الصياد: * متى تخرج إلى البحر؟ - قبل الفجر. مع إخوتي * وماذا تصطاد؟"
                        + " - ما كتب الله. والحمد لله * هل تخاف؟ - نعم. من الريح"))
                .contains("A قبل الفجر. مع إخوتي", "A ما كتب الله. والحمد لله");
    }

    @Test
    void findsUnmarkedQuestionsBeforeTheDashesOfAnswers() {
        assertThat(
                        ParsedText.turns(
                                "تحدث الصياد ناصر الغواص في هذا الحوار عن البحر. متى تخرج إليه؟ - قبل الفجر. البحر نائم."
                                        + " وماذا تصطاد؟ وأين تبيعه؟ - الهامور، في السوق. هل تخاف؟ - من الريح. وهل تعلم أبناءك؟ - نعم."))
                .containsExactly(
                        "Q متى تخرج إليه؟",
                        "A قبل الفجر. البحر نائم.",
                        "Q وماذا تصطاد؟ وأين تبيعه؟",
                        "A الهامور، في السوق.",
                        "Q هل تخاف؟",
                        "A من الريح.",
                        "Q وهل تعلم أبناءك؟",
                        "A نعم.");
    }

    @Test
    void findsAnAnswerThatLacksItsMarkInAString() {
        assertThat(
                        ParsedText.turns(
                                "حوار مع الصياد: * متى تخرج إلى البحر؟ - قبل الفجر. * وماذا تصطاد؟ ما كتب الله. * هل تخاف؟ - نعم."))
                .containsExactly(
                        "Q متى تخرج إلى البحر؟",
                        "A قبل الفجر.",
                        "Q وماذا تصطاد؟",
                        "A ما كتب الله.",
                        "Q هل تخاف؟",
                        "A نعم.");
    }
}
