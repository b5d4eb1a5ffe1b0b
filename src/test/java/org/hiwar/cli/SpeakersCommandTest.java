package org.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Saying who the archive's speakers are, as an archivist does. */
class SpeakersCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        CommandLine line = HiwarCommand.over(new ReadingContext());
        out.getBuffer().setLength(0);
        return line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(args);
    }

    private String data() {
        return "--data=" + folder.resolve("data");
    }

    private String parsed() throws IOException {
        Path file = folder.resolve("river.txt");
        Files.writeString(
                file, "الضفاف: متى يجف النهر؟\nميشيل هندرسون: لن يجف.\nالضفاف: وما الخطر؟\nميشيل هندرسون: الملح.");
        assertThat(run("parse", data(), "--json", file.toString())).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    @Test
    void joinsAndSeparatesOnEveryLaterReading() throws IOException {
        assertThat(parsed()).contains("\"speaker\":\"ميشيل هندرسون\"");
        assertThat(run("speakers", "join", data(), "مايكل هندرسون", "ميخائيل هندرسون"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains(
                        "«ميخائيل هندرسون» is a spelling of «مايكل هندرسون»", "load the interviews again to apply it");
        assertThat(parsed()).contains("\"speaker\":\"مايكل هندرسون\"", "AUTHORITY_MATCHED");
        assertThat(run("speakers", "separate", data(), "مايكل هندرسون", "ميشيل هندرسون"))
                .isEqualTo(ExitCode.DONE);
        assertThat(parsed()).contains("\"speaker\":\"ميشيل هندرسون\"").doesNotContain("AUTHORITY_MATCHED");
    }

    @Test
    void listsWhoIsKnown() {
        run("speakers", "join", data(), "مايكل هندرسون", "ميخائيل هندرسون");
        run("speakers", "separate", data(), "مايكل هندرسون", "ميشيل هندرسون");
        assertThat(run("speakers", "list", data())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains(
                        "مايكل هندرسون  (مايكل-هندرسون)",
                        "also: ميخائيل هندرسون",
                        "not: ميشيل هندرسون",
                        "1 speakers in ");
    }

    @Test
    void saysWhereThereIsNothingToChange() {
        run("speakers", "join", data(), "مايكل هندرسون", "ميخائيل هندرسون");
        assertThat(run("speakers", "join", data(), "مايكل هندرسون", "ميخائيل هندرسون"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("nothing to change in ");
    }

    @Test
    void refusesToSeparateSomebodyFromTheirOwnName() {
        assertThat(run("speakers", "separate", data(), "مايكل هندرسون", "مايكل هندرسون"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("is itself the name of");
    }

    @Test
    void namesTheLineOfABrokenFileAndReadsNothing() throws IOException {
        Path speakers = Files.writeString(folder.resolve("mine.ndjson"), "{\"id\":\"a\"}\n");
        Path text = Files.writeString(folder.resolve("a.txt"), "* متى؟\n- غدًا.");
        assertThat(run("parse", "--speakers", speakers.toString(), text.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains(speakers + ":1: \"name\" is missing");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAFileOfSpeakersThatIsNamedAndNotThere() {
        assertThat(run("speakers", "list", "--speakers", folder.resolve("gone").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("the file of speakers does not exist");
    }
}
