package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubtitleReadingTest {
    @Test
    void joinsTheCuesOfATurn() {
        assertThat(Reads.of(
                                Format.SRT,
                                "1\n00:00:01,000 --> 00:00:02,000\nالمحاور: متى بدأت العمل؟\n\n2\n00:00:03,000 --> 00:00:04,000\n"
                                        + "سمير العقاد: بدأت صغيرا،\n\n3\n00:00:05,000 --> 00:00:06,000\n<i>مع أبي.</i>\n\n4\n00:00:07,000 -->"
                                        + " 00:00:08,000\nالمحاور: وهل تعبت؟\n\n5\n00:00:09,000 --> 00:00:10,000\nسمير العقاد: لا.\n")
                        .turns())
                .containsExactly("q متى بدأت العمل؟", "a بدأت صغيرا، مع أبي.", "q وهل تعبت؟", "a لا.");
    }

    @Test
    void readsVoiceTagsAsLabels() {
        Reads reads = Reads.of(Format.WEBVTT, """
                WEBVTT

                NOTE \u0644\u0627 \u0634\u064a\u0621

                00:01.000 --> 00:02.000 align:start
                <v \u0644\u064a\u0644\u0649 \u0627\u0644\u0635\u0627\u0641\u064a>\u0645\u062a\u0649 \u0628\u062f\u0623\u062a \u0627\u0644\u0639\u0645\u0644\u061f</v>

                00:03.000 --> 00:04.000
                <v.loud \u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f>\u0628\u062f\u0623\u062a \u0635\u063a\u064a\u0631\u0627\u060c

                00:05.000 --> 00:06.000
                <v \u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f>\u0645\u0639 \u0623\u0628\u064a.

                00:07.000 --> 00:08.000
                <v \u0644\u064a\u0644\u0649 \u0627\u0644\u0635\u0627\u0641\u064a>\u0648\u0647\u0644 \u062a\u0639\u0628\u062a\u061f

                00:09.000 --> 00:10.000
                <v \u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f>\u0644\u0627.
                """);
        assertThat(reads.turns()).containsExactly("q متى بدأت العمل؟", "a بدأت صغيرا، مع أبي.", "q وهل تعبت؟", "a لا.");
        assertThat(reads.only().turns().get(0).label()).isEqualTo("ليلى الصافي");
    }

    @Test
    void saysWhereATurnStandsInTheSubtitles() {
        String source = """
                1
                00:00:01,000 --> 00:00:02,000
                - متى <i>بدأت</i>
                 العمل؟

                2
                00:00:03,000 --> 00:00:04,000
                - بدأت صغيرا.

                3
                00:00:05,000 --> 00:00:06,000
                - وهل &quot;تعبت&quot;؟

                4
                00:00:07,000 --> 00:00:08,000
                - لا.
                """;
        assertThat(Reads.of(Format.SRT, source).only().turns())
                .extracting(turn -> Objects.requireNonNull(turn.span()))
                .extracting(span -> source.substring(span.start(), span.end()))
                .containsExactly("- متى <i>بدأت</i>\n العمل؟", "- بدأت صغيرا.", "- وهل &quot;تعبت&quot;؟", "- لا.");
    }

    @Test
    void knowsSubtitlesByTheirNames() {
        assertThat(Format.ofName("a.SRT")).isEqualTo(Format.SRT);
        assertThat(Format.ofName("a.vtt")).isEqualTo(Format.WEBVTT);
    }
}
