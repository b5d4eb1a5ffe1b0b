package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;

/** Turns that begin inside a paragraph. */
class InlineTurnsTest {
    @Test
    void readsAnInterviewThatIsOneLine() {
        assertThat(Printed.turns("حوار مع الصياد: * متى تخرج إلى البحر؟ - قبل الفجر. * وماذا تصطاد؟ - ما كتب الله"
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
        Parsed parsed = Printed.parse(
                "وإلى الحوار مع سمير الحداد:",
                "- متى بدأت؟",
                "- بدأت قبل عشرين سنة. - وهل ندمت؟",
                "- لم أندم - والحمد لله - يوما واحدا.",
                "- وماذا بعد؟",
                "- أكمل ما بدأت.");
        assertThat(Printed.shown(parsed))
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
        assertThat(Printed.turns(
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
}
