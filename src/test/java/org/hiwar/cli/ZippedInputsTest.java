package org.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands call a file inside a zip by its own name. */
class ZippedInputsTest {
    private static final String DOUBTFUL = """
            متى بدأت العمل في الميناء يا عم؟

            بدأت قبل أربعين سنة. ولم يكن في الميناء غير ثلاث سفن. - ومن علّمك الصيد؟

            علمني أبي رحمه الله، وكان يخرج إلى البحر قبل الفجر.

            سفن بعيدة

            وهل تغيّر البحر؟

            تغير كل شيء إلا الملح.""";

    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path zip;

    @BeforeEach
    void pack() throws IOException {
        zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "one.txt", DOUBTFUL);
            add(out, "news.txt", "خبر قصير عن البحر.");
        }
    }

    private static void add(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private int run(String... args) {
        return HiwarCommand.over(new ReadingContext())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(args);
    }

    @Test
    void theReviewNamesTheFileInside() throws IOException {
        Path page = folder.resolve("review.html");
        assertThat(run("review", "-o", page.toString(), zip.toString())).isEqualTo(ExitCode.DONE);
        Document review = Jsoup.parse(Files.readString(page));
        assertThat(review.select("details.file summary .name").eachText())
                .hasSize(2)
                .anyMatch(name -> name.endsWith("one.txt"))
                .anyMatch(name -> name.endsWith("news.txt"));
    }

    @Test
    void theReviewSuggestsNoCorrectionFileForTheZip() throws IOException {
        Path page = folder.resolve("review.html");
        run("review", "-o", page.toString(), zip.toString());
        Document review = Jsoup.parse(Files.readString(page));
        assertThat(review.select(".turn.doubtful")).isNotEmpty();
        assertThat(review.select(".fix .where")).isEmpty();
        assertThat(review.select(".fix").eachText()).allMatch(text -> text.contains("corrected in the source itself"));
    }

    @Test
    void strictParsingNamesTheFileInside() {
        assertThat(run("parse", "--strict", zip.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("refused: " + zip + "/news.txt: no interview was found in it");
    }

    @Test
    void strictLoadingNamesTheFileInside() {
        List<Refusal> refused = new ArrayList<>();
        ReadListener end = new ReadListener() {
            @Override
            public void interview(Interview interview) {
                throw new AssertionError(interview);
            }

            @Override
            public void refused(Refusal refusal) {
                refused.add(refusal);
            }
        };
        Warning doubt = new Warning(Warning.Code.ROLE_UNKNOWN, 3, "a role is unknown");
        Turn turn = new Turn(1, Role.ANSWER, null, null, "x", 3, null, Evidence.GIVEN);
        Interview doubtful = new Interview("one", Facts.NONE, List.of(), List.of(turn), List.of(), List.of(doubt));
        Source outer = Source.of(zip);
        Source inner = Source.of(folder.resolve("one.txt"));
        new StrictListener(end, true, outer).within(inner).interview(doubtful);
        assertThat(refused).containsExactly(new Refusal(inner.name(), 3, "interview one: a role is unknown"));
    }
}
