package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hiwar.interview.Role;
import org.hiwar.interview.Span;
import org.hiwar.interview.Turn;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.parse.turn.Coverage;
import org.hiwar.interview.parse.turn.CoveredSpan;
import org.hiwar.interview.parse.turn.Layout;
import org.hiwar.interview.parse.turn.TurnDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters, ends of lines, and the places of turns. */
class TextShapesTest {
    private static final String TEXT =
            "وإلى الحوار مع سمير العقاد:\n- متى بدأت؟\n- قبل سنين. - وهل ندمت؟\n- لا - والله - أبدا.\n* * *\nانتهى.";

    @Test
    void ignoresDirectionMarksAndNoBreakSpaces() {
        assertThat(ParsedText.spoken(
                        "\u200f-\u00a0\u202bالوادي\u202c: متى بدأت؟",
                        "\u200f- \u2067سمير العقاد\u2069\u200f: قبل سنين.\u200f",
                        "\u200f-\u00a0\u202bالوادي\u202c: وهل ندمت؟",
                        "\u200f- \u2067سمير العقاد\u2069\u200f: لا."))
                .containsExactly(
                        "الوادي: Q متى بدأت؟", "سمير العقاد: A قبل سنين.", "الوادي: Q وهل ندمت؟", "سمير العقاد: A لا.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void readsEveryEndOfLine(String end) {
        assertThat(ParsedText.turns(TEXT.replace("\n", end))).containsExactlyElementsOf(ParsedText.turns(TEXT));
    }

    @Test
    void saysWhereEachTurnStands() {
        for (Turn turn : ParsedText.parse(TEXT).turns()) {
            Span span = Objects.requireNonNull(turn.span());
            assertThat(TEXT.substring(span.start(), span.end()))
                    .endsWith(turn.text())
                    .startsWith("- ");
        }
    }

    @Test
    void coverageRefusesOverlapsAndLosses() {
        Coverage.check("  اب ج ", List.of(new CoveredSpan("mark", 1, 2, 4), new CoveredSpan("turn", 1, 5, 6)));
        assertThatThrownBy(() -> Coverage.check(
                        "اب", List.of(new CoveredSpan("mark", 1, 0, 2), new CoveredSpan("turn", 1, 1, 2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("turn of line 1 (1..2) overlaps mark of line 1 (0..2)");
        assertThatThrownBy(() -> Coverage.check("اب ج", List.of(new CoveredSpan("preface", 1, 0, 2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("character 3 near line 1 is in no part of the layout");
    }

    @Test
    void coverageRefusesTurnsThatSayLessThanTheirSpans() {
        TurnDraft draft = new TurnDraft(Role.ANSWER, new Unit(1, 0, 0, 2, Unit.NONE, null, false, false));
        assertThatThrownBy(() -> Coverage.checkTurns("اب", List.of(new CoveredSpan("turn", 1, 0, 2)), List.of(draft)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("turns have 0 visible characters and their spans have 2");
    }

    /** {@link Layout} checks the coverage of every text. Here no mutated text may fail, and no word may get lost. */
    @Test
    void losesNothingOfMutatedTexts() {
        long seed = 20261124;
        Random random = new Random(seed);
        String glyphs = "-*•؟?:.\n\n  \u001a\u200f«»()1٢سج#>\u0651ـ\ud83d\ude00";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(TEXT);
            for (int change = random.nextInt(30); change >= 0; change--) {
                int at = random.nextInt(text.length());
                if (random.nextInt(3) == 0) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, glyphs.charAt(random.nextInt(glyphs.length())));
                }
            }
            Parsed parsed = ParsedText.parse(text.toString());
            int kept = parsed.turns().stream()
                            .mapToInt(turn -> turn.text().length())
                            .sum()
                    + parsed.preface().stream().mapToInt(String::length).sum();
            assertThat(kept).as("seed %d round %d", seed, round).isPositive().isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsNoise() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(ParsedText.parse(text.toString()).warnings())
                    .as("seed 7 round %d", round)
                    .isNotNull();
        }
    }

    @Test
    void readsALongTextInTimeThatGrowsWithItsLength() {
        String interview = TEXT.replace("* * *\nانتهى.", "");
        long once = nanos(interview.repeat(500));
        long tenTimes = nanos(interview.repeat(5000));
        assertThat(tenTimes).isLessThan(once * 40);
        assertThat(nanos(interview.replace("\n", " * ").repeat(5000))).isLessThan(once * 60);
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(ParsedText.parse(text)).isNotNull();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
