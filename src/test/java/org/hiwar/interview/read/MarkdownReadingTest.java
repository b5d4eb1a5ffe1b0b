package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hiwar.interview.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which markup of Markdown is removed, and which stays in the text because it marks turns. */
class MarkdownReadingTest {
    private static final List<String> TURNS = List.of("q متى بدأت العمل؟", "a بدأت صغيرا.", "q وهل تعبت؟", "a لا.");

    private static List<String> turns(String... lines) {
        return Reads.of(Format.MARKDOWN, String.join("\n", lines)).turns();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**س:**متى", "__س:__متى", "**س:** متى", "**س**: متى", "***س:*** متى", "**س: **متى"})
    void closesBoldBehindAColonTooAndBeforeALetter(String question) {
        String answer = question.replace("متى", "بدأت صغيرا.").replace('س', 'ج');
        assertThat(turns(question + " بدأت العمل؟", answer, question + " تعبت؟", answer))
                .containsExactly("q متى بدأت العمل؟", "a بدأت صغيرا.", "q متى تعبت؟", "a بدأت صغيرا.");
    }

    @Test
    void readsQuestionsInItalicsWhereNothingIsBold() {
        assertThat(turns("*متى بدأت العمل؟*", "", "بدأت صغيرا.", "", "*وهل تعبت؟*", "", "لا."))
                .isEqualTo(TURNS);
        assertThat(turns("**متى بدأت العمل؟**", "", "*بدأت* صغيرا.", "", "**وهل تعبت؟**", "", "*لا*."))
                .isEqualTo(TURNS);
    }

    @Test
    void leavesStarsThatMarkTurns() {
        assertThat(turns("** متى بدأت العمل؟", "- بدأت صغيرا.", "** وهل تعبت؟", "- لا."))
                .isEqualTo(TURNS);
        assertThat(turns("*متى بدأت العمل؟", "-بدأت صغيرا.", "*وهل تعبت؟", "-لا."))
                .isEqualTo(TURNS);
        assertThat(turns("> متى بدأت العمل؟", "", "بدأت صغيرا.", "", "> وهل تعبت؟", "", "لا."))
                .isEqualTo(TURNS);
    }

    @Test
    void takesTagsEntitiesEscapesAndCodeOff() {
        assertThat(turns(
                        "<div dir=\"rtl\">",
                        "**س:** متى بدأت&#32;`العمل`؟",
                        "**ج:** بدأت <b>صغيرا</b>\\.",
                        "**س:** وهل [تعبت][1]؟",
                        "**ج:** ![لا](a.png).",
                        "</div>",
                        "",
                        "[1]: https://example.org/a"))
                .isEqualTo(TURNS);
    }

    @Test
    void takesLabelsInBracketsForNoDefinitionsOfLinks() {
        assertThat(turns("[س]: متى؟", "[ج]: أمس.", "[س]: وهل تعبت؟", "[ج]: لا."))
                .containsExactly("q متى؟", "a أمس.", "q وهل تعبت؟", "a لا.");
    }

    @Test
    void saysLinesAndPlacesOfTheSource() {
        String source = String.join(
                "\r\n",
                "---",
                "lang: ar",
                "---",
                "",
                "**س:** متى [بدأت](https://example.org/a_b) \\#العمل؟  ",
                "",
                "**ج:** بدأت&nbsp;صغيرا.",
                "",
                "**س:** وهل",
                "`تعبت`؟",
                "",
                "**ج:** لا.");
        List<Turn> turns = Reads.of(Format.MARKDOWN, source).only().turns();
        assertThat(turns)
                .extracting(Turn::text)
                .containsExactly("متى بدأت #العمل؟", "بدأت\u00a0صغيرا.", "وهل\nتعبت؟", "لا.");
        // Lines are counted from the end of the front matter, as for a text without one.
        assertThat(turns).extracting(Turn::line).containsExactly(2, 4, 6, 9);
        assertThat(turns)
                .extracting(Turn::span)
                .extracting(
                        span -> source.substring(Objects.requireNonNull(span).start(), span.end()))
                .containsExactly(
                        "س:** متى [بدأت](https://example.org/a_b) \\#العمل؟",
                        "ج:** بدأت&nbsp;صغيرا.",
                        "س:** وهل\r\n`تعبت`؟",
                        "ج:** لا.");
    }

    @Test
    void aTitleIsOutOfItsDress() {
        Reads reads = Reads.of(Format.MARKDOWN, "# يد **من** [حديد](a) ##\n\n**س:** متى؟\n\n**ج:** أمس.\n");
        assertThat(reads.only().facts().title()).isEqualTo("يد من حديد");
    }

    @Test
    void aLineOfDashesUnderALineMakesNoHeading() {
        assertThat(turns("س: متى بدأت العمل؟", "", "ج: بدأت صغيرا.", "---", "س: وهل تعبت؟", "", "ج: لا.", "---"))
                .containsExactly("q متى بدأت العمل؟", "a بدأت صغيرا.", "q وهل تعبت؟", "a لا.");
    }
}
