package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hiwar.growth.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long runs of every separator, wherever a reader may meet them: reading takes time in proportion to their length. */
class LongRunsTest {
    private static final List<String> RUNS = List.of(
            " ",
            "\t",
            "\u00a0",
            "\n",
            "\r",
            " \n",
            ".",
            "،",
            ",",
            ":",
            "؛",
            "؟",
            "!",
            "…",
            "-",
            "–",
            "_",
            "ـ",
            "=",
            "*",
            "**",
            "#",
            "# ",
            ">",
            "<",
            "</",
            "[",
            "[[]()",
            "]",
            "(",
            ")",
            "{",
            "{\\",
            "}",
            "\"",
            "«",
            "»",
            "&",
            "&#",
            "\\",
            "/",
            "|",
            "+",
            "`",
            "`` ",
            "~",
            "%",
            "'",
            "1",
            "1.",
            "1/1/2020 ",
            "ا",
            "ا ",
            "اا بب، ",
            "\u064b",
            "\u200f",
            "a ",
            "<b>",
            "<v a>",
            "- ",
            " - ",
            "ال ",
            "س: ",
            "\n\n- ",
            "@",
            "•",
            "● ");

    private static final String TURNS = "\nس: متى بدأت العمل؟\nج: بدأت صغيرا.\nس: وهل تعبت؟\nج: لا.\n";

    @TempDir
    private Path folder;

    /** A format, and a text with {@code %s} for the run. */
    record Place(Format format, String around) {
        byte[] with(String run) {
            return around.replace("%s", run).getBytes(StandardCharsets.UTF_8);
        }
    }

    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String around : List.of(
                "%s",
                "%s" + TURNS,
                "س: متى %s بدأت؟\nج: صغيرا.\nس: وهل تعبت %s\nج: لا.",
                "حوار: منى %s\nحوار مع \"%s\" في دمشق -%s عكاظ\n" + TURNS,
                "%s: متى بدأت؟\nسمير %s: صغيرا.\n%s: وهل تعبت؟\nسمير: لا.")) {
            places.add(new Place(Format.TEXT, around));
        }
        for (String around : List.of("%s" + TURNS, "# %sx", "**%s**" + TURNS, "[%s](%s)" + TURNS, "س: <%s" + TURNS)) {
            places.add(new Place(Format.MARKDOWN, around));
        }
        for (String around : List.of(
                "%s",
                "<title>%s</title><h1>%s x</h1>" + TURNS,
                "<meta name=author content='منى%sx'><meta name=news_keywords content='أ%sب'><p>س: متى؟<p>ج: لا.",
                "<p class='%s'>س: متى؟<p>ج: لا%s.<time>%s</time><span class=byline>حوار%s x</span>",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"a%sb\"}</script><p>س: متى؟<p>ج: لا.")) {
            places.add(new Place(Format.HTML, around));
        }
        for (String around : List.of(
                "%s",
                "%s --> 00:00:02.000\nالمحاور: متى؟",
                "00:01.000 --> 00:02.000\n<v.%s",
                "00:01.000 --> 00:02.000\n<v%s",
                "00:01.000 --> 00:02.000\n-%s")) {
            places.add(new Place(Format.WEBVTT, around));
            places.add(new Place(Format.SRT, around));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("places")
    void textsAreReadInProportion(Place place) {
        check(run -> {
            byte[] bytes = place.with(run);
            return () -> Reads.of(place.format(), bytes);
        });
    }

    @Test
    void jsonIsReadInProportion() {
        check(run -> {
            String escaped = run.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\n\\r\\t]", " ");
            String line =
                    "{\"title\":\"%s\",\"guests\":[{\"name\":\"الدكتور %s\"}],\"turns\":[{\"text\":\"%s؟\",\"speaker\":\"%s a\"}]}"
                            .replace("%s", escaped);
            return () -> {
                Reads.of(Format.NDJSON, line);
                Reads.of(Format.NDJSON, run);
                Reads.of(Format.NDJSON, "[" + run);
            };
        });
    }

    @Test
    void whatLiesBesideATextIsReadInProportion() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), TURNS);
        check(run -> {
            write(folder.resolve("a.yaml"), "tags: >-\n  a" + run.replaceAll("[\\n\\r]", " ") + "b\nguest: " + run);
            write(folder.resolve("a.hiwar.yaml"), "- line: 2\n  text: >-\n    " + run + "\n  role: question\n");
            return () -> Reads.of(Source.of(text));
        });
    }

    @Test
    void documentsAreReadInProportion() {
        check(run -> {
            WordFile word = new WordFile();
            String clean = run.replaceAll("[\\n\\r]", " ");
            word.document.getProperties().getCoreProperties().setKeywords("أ" + clean + "ب");
            word.addStyled("Title", "يد " + clean);
            word.add(clean);
            word.add("س: متى؟" + clean);
            byte[] bytes = word.bytes();
            return () -> Reads.of(Format.DOCX, bytes);
        });
    }

    @Test
    void pagesAreReadInProportion() {
        check(run -> {
            byte[] bytes = new PdfFile()
                    .line("حوار مع سمير")
                    .line(run.replaceAll("[\\n\\r\\t\u064b]", "x"))
                    .line("س: متى بدأت العمل؟")
                    .line("ج: بدأت صغيرا.")
                    .page()
                    .bytes();
            return () -> Reads.of(Format.PDF, bytes);
        });
    }

    private static void check(Function<String, Runnable> reading) {
        List<String> excesses = new ArrayList<>();
        for (String run : RUNS) {
            Growth.excess(length -> reading.apply(run.repeat(length / run.length())))
                    .ifPresent(excess -> excesses.add("«" + run.replace("\n", "\\n") + "»: " + excess));
        }
        assertThat(excesses).isEmpty();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
