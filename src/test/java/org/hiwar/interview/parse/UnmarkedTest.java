package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;

/** Interviews without marks, and texts that are none. */
class UnmarkedTest {
    @Test
    void readsQuestionsByTheirQuestionMarks() {
        assertThat(Printed.turns(
                        "قضينا يوما في مشغل الخزافة نوال الكرمي، وكان هذا الحوار:",
                        "متى لمست الطين أول مرة؟",
                        "كنت في السابعة. كانت جدتي تعجنه في الحوش.",
                        "ومن يدري لو لم تعجنه جدتي ماذا كنت سأصنع.",
                        "وما أصعب ما في الخزف؟",
                        "الانتظار.",
                        "هل تبيعين كل ما تصنعين؟",
                        "أبيع أقله."))
                .containsExactly(
                        "Q متى لمست الطين أول مرة؟",
                        "A كنت في السابعة. كانت جدتي تعجنه في الحوش.\nومن يدري لو لم تعجنه جدتي ماذا كنت سأصنع.",
                        "Q وما أصعب ما في الخزف؟",
                        "A الانتظار.",
                        "Q هل تبيعين كل ما تصنعين؟",
                        "A أبيع أقله.");
    }

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        assertThat(Printed.turns(
                        "حوار مع نوال الكرمي",
                        "",
                        "أخبرينا عن الطين الذي تعملين به. من أين",
                        "تأتين به؟",
                        "",
                        "من ضفة النهر القريبة من بيتنا، حيث كانت جدتي",
                        "تملأ سلتها كل صباح وتعود قبل أن تشتد",
                        "الشمس على الطريق.",
                        "",
                        "وهل تغير الطين منذ أيام جدتك التي علمتك",
                        "هذه الصنعة؟",
                        "",
                        "تغير كثيرا، فالسد الذي بني فوق القرية حجز",
                        "الغرين عنا، وصار ما يصل إلينا رملا",
                        "أكثر منه طينا.",
                        "",
                        "وماذا تفعلين إذن حين لا تجدين",
                        "ما يصلح؟",
                        "",
                        "أنتظر السيل."))
                .startsWith("Q أخبرينا عن الطين الذي تعملين به. من أين تأتين به؟")
                .endsWith("Q وماذا تفعلين إذن حين لا تجدين ما يصلح؟", "A أنتظر السيل.")
                .hasSize(6);
    }

    @Test
    void findsNoInterviewInAnArticle() {
        Parsed parsed = Printed.parse(
                "قال المزارع إن الموسم جيد. وأضاف: «ننتظر المطر».",
                "وتساءل: هل يكفي الماء؟",
                "ثم مضى إلى حقله وهو يقول: «الله كريم».",
                "وكانت القرية قد أعدت للحصاد عدته، فاجتمع الناس في الساحة.",
                "وعاد الجميع إلى بيوتهم عند الغروب.");
        assertThat(parsed.turns()).isEmpty();
        assertThat(parsed.preface()).hasSize(5);
        assertThat(parsed.warnings()).extracting(Warning::code).containsExactly(Warning.Code.NO_INTERVIEW_FOUND);
    }

    @Test
    void findsNoInterviewInARecipe() {
        assertThat(Printed.turns(
                        "* المقادير:",
                        "- كوب من البرغل.",
                        "- ملعقة ملح.",
                        "* الطريقة:",
                        "- يغسل البرغل.",
                        "- يصفى ويملح."))
                .isEmpty();
    }

    @Test
    void findsNoInterviewInAToldScene() {
        assertThat(Printed.turns(
                        "ويروي التاجر ما جرى في السوق ذلك اليوم:",
                        "حمدان: أين كنت؟",
                        "مرزوق: وأين كنت أنت؟",
                        "حمدان: في البيت.",
                        "مرزوق: وحدك؟",
                        "ثم جلسا على العتبة، ومر بهما بائع الماء فناداه حمدان.",
                        "حمدان: بكم الكوز؟",
                        "مرزوق: أتشرب الآن؟",
                        "حمدان: أشرب.",
                        "مرزوق: هنيئا."))
                .isEmpty();
    }
}
