package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hiwar.interview.Correction;
import org.hiwar.interview.Correction.CorrectedTurn;
import org.hiwar.interview.Correction.Join;
import org.hiwar.interview.Correction.Reassign;
import org.hiwar.interview.Correction.Split;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Evidence.BoundaryEvidence;
import org.hiwar.interview.Evidence.RoleEvidence;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Role;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.Turn;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.text.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archivist's corrections of how a text was read. */
class CorrectionsTest {
    private static final String TEXT = """
            * متى بدأت؟
            - قبل سنين. كنت صغيرًا
            أجمع العسل مع أبي.
            * وهل ندمت؟
            - لا.
            * وماذا بعد؟
            - أكمل ما بدأت.""";

    private static Parsed corrected(Correction... corrections) throws StaleCorrection {
        return InterviewParser.parse(
                Manuscript.plain(TEXT), Facts.NONE, new TextDecisions(List.of(corrections), Authority.NONE));
    }

    private static Correction at(int line, String text, Correction.Change change) {
        return new Correction(new CorrectedTurn(line, text, 10 * line), change);
    }

    @Test
    void givesATurnAnotherRole() throws StaleCorrection {
        Parsed parsed = corrected(at(5, "لا", new Reassign(Role.OTHER, null)));
        assertThat(ParsedText.shown(parsed).get(3)).isEqualTo("O لا.");
        Evidence evidence = parsed.turns().get(3).evidence();
        assertThat(evidence.role()).isEqualTo(RoleEvidence.CORRECTED);
        assertThat(evidence.confidence()).isEqualTo(1);
        assertThat(parsed.warnings()).noneMatch(warning -> warning.line() == 5);
    }

    @Test
    void givesATurnItsSpeaker() throws StaleCorrection {
        Parsed parsed = corrected(at(5, "لا.", new Reassign(null, "الدكتورة هدى مطر")));
        Turn turn = parsed.turns().get(3);
        assertThat(ParsedText.name(turn.speaker())).isEqualTo("هدى مطر");
        assertThat(turn.evidence().speaker()).isEqualTo(SpeakerEvidence.CORRECTED);
        assertThat(turn.role()).isEqualTo(Role.ANSWER);
        assertThat(parsed.facts().guests()).extracting("name").containsExactly("هدى مطر");
    }

    @Test
    void splitsATurnAcrossABrokenLine() throws StaleCorrection {
        Parsed parsed = corrected(at(2, "قبل سنين.", new Split("صغيرًا أجمع", Role.QUESTION, "سمير العقاد")));
        assertThat(ParsedText.shown(parsed)).hasSize(7).contains("A قبل سنين. كنت", "Q صغيرًا\nأجمع العسل مع أبي.");
        Turn second = parsed.turns().get(2);
        assertThat(second.line()).isEqualTo(2);
        assertThat(ParsedText.name(second.speaker())).isEqualTo("سمير العقاد");
        assertThat(second.evidence())
                .isEqualTo(
                        new Evidence(BoundaryEvidence.CORRECTED, RoleEvidence.CORRECTED, SpeakerEvidence.CORRECTED, 1));
        assertThat(TEXT.substring(second.span().start(), second.span().end())).isEqualTo("صغيرًا\nأجمع العسل مع أبي.");
    }

    @Test
    void splitsATurnTwice() throws StaleCorrection {
        assertThat(ParsedText.shown(corrected(
                        at(2, "قبل سنين.", new Split("أجمع", Role.OTHER, null)),
                        at(2, "قبل سنين.", new Split("كنت", Role.QUESTION, null)))))
                .containsSubsequence("A قبل سنين.", "Q كنت صغيرًا", "O أجمع العسل مع أبي.", "Q وهل ندمت؟");
    }

    @Test
    void joinsATurnToTheOneBeforeAndKeepsItsMark() throws StaleCorrection {
        Parsed parsed = corrected(at(5, "لا.", new Join()));
        assertThat(ParsedText.shown(parsed)).contains("Q وهل ندمت؟\n- لا.").hasSize(5);
        Turn joined = parsed.turns().get(2);
        assertThat(joined.evidence().boundary()).isEqualTo(BoundaryEvidence.CORRECTED);
        assertThat(TEXT.substring(joined.span().start(), joined.span().end())).isEqualTo("* وهل ندمت؟\n- لا.");
    }

    @Test
    void joinsARunOfTurns() throws StaleCorrection {
        assertThat(ParsedText.shown(corrected(at(5, "لا.", new Join()), at(6, "وماذا", new Join()))))
                .contains("Q وهل ندمت؟\n- لا.\n* وماذا بعد؟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | أجمع | no turn begins on line 3",
                "5 | نعم | the turn on line 5 begins «لا.», not «نعم»",
                "99 | لا | no turn begins on line 99"
            })
    void refusesACorrectionOfATurnThatIsGone(int line, String text, String reason) {
        Correction stale = at(line, text, new Reassign(Role.QUESTION, null));
        assertThatThrownBy(() -> corrected(at(4, "وهل", new Reassign(Role.ANSWER, null)), stale))
                .isInstanceOfSatisfying(
                        StaleCorrection.class, e -> assertThat(e.at()).isEqualTo(10 * line))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الشمع | the turn does not contain «الشمع»",
                "ن | occurs in the turn more than once",
                "قبل سنين | would leave a turn without text"
            })
    void refusesASplitThatCannotBe(String words, String reason) {
        assertThatThrownBy(() -> corrected(at(2, "قبل", new Split(words, Role.QUESTION, null))))
                .isInstanceOf(StaleCorrection.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesToCorrectATurnTwice() {
        assertThatThrownBy(() -> corrected(
                        at(5, "لا", new Reassign(Role.QUESTION, null)), at(5, "لا", new Reassign(Role.ANSWER, null))))
                .isInstanceOf(StaleCorrection.class)
                .hasMessageContaining("corrected twice");
    }

    @Test
    void refusesToJoinTheFirstTurn() {
        assertThatThrownBy(() -> corrected(at(1, "متى", new Join())))
                .isInstanceOf(StaleCorrection.class)
                .hasMessageContaining("no turn before");
    }

    @Test
    void refusesCorrectionsOfATextWithoutTurns() {
        TextDecisions decisions =
                new TextDecisions(List.of(at(1, "خبر", new Reassign(Role.QUESTION, null))), Authority.NONE);
        assertThatThrownBy(() -> InterviewParser.parse(Manuscript.plain("خبر قصير."), Facts.NONE, decisions))
                .isInstanceOf(StaleCorrection.class)
                .hasMessageContaining("no turns were found");
    }
}
