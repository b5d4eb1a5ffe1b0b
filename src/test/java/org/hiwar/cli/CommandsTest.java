package org.hiwar.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.zip.GZIPInputStream;
import org.hiwar.config.Settings;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.InterviewStore;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.search.Depth;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Searcher;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.testing.archive.FakeArchive;
import org.hiwar.web.http.ArchiveMeasurements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    private final FakeArchive archive = new FakeArchive();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private boolean engineAway;

    @TempDir
    Path folder;

    private int run(String... args) {
        CommandLine line = HiwarCommand.over(new FakeRooms());
        return line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(args);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @BeforeEach
    void fill() throws IOException {
        file("in/one.txt", "ما البحر؟");
        file("in/.hidden.txt", "broken");
        file("in/notes.tsv", "broken");
    }

    @Test
    void loadsAFolderWithoutWhatIsHiddenOrUnknown() {
        assertThat(run("index", folder.resolve("in").toString())).isEqualTo(ExitCode.DONE);
        assertThat(archive.interviews).containsOnlyKeys("one");
        assertThat(out.toString()).contains("1 added, 0 replaced, 0 unchanged, 1 turns written, 0 refused");
    }

    @Test
    void namesABadFileAndLoadsTheOthers() throws IOException {
        Path bad = file("in/two.txt", "broken");
        assertThat(run("index", folder.resolve("in").toString())).isEqualTo(ExitCode.IN_PART);
        assertThat(archive.interviews).containsOnlyKeys("one");
        assertThat(err.toString()).contains("refused: " + bad + ":1: is broken");
    }

    @Test
    void failsWhereAllIsRefused() throws IOException {
        Path empty = file("empty.txt", "empty");
        assertThat(run("index", empty.toString(), folder.resolve("gone.txt").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no interview was found", "gone.txt: cannot be read");
        assertThat(archive.interviews).isEmpty();
    }

    @Test
    void namesWhatItPassesOver() throws IOException {
        file("in/readme.md", "عن المجلد");
        run("parse", folder.resolve("in").toString());
        assertThat(err.toString())
                .contains(
                        "passed over: " + folder.resolve("in/.hidden.txt") + ": it is hidden",
                        "passed over: " + folder.resolve("in/notes.tsv") + ": of no format that is read, by its name",
                        "passed over: " + folder.resolve("in/readme.md") + ": it is about the folder, by its name");
    }

    @Test
    void refusesASidecarWithoutItsFile() throws IOException {
        Path alone = file("in/two.yaml", "title: عنوان");
        file("in/one.yml", "title: عنوان");
        file("in/three.hiwar.yaml", "turns: []");
        assertThat(run("parse", folder.resolve("in").toString())).isEqualTo(ExitCode.IN_PART);
        assertThat(err.toString())
                .contains("refused: " + alone + ": a sidecar without its file")
                .doesNotContain("one.yml", "three");
    }

    @Test
    void writesAReportForPrograms() throws IOException {
        Path bad = file("in/two.txt", "broken");
        Path report = folder.resolve("report.json");
        for (String command : new String[] {"parse", "index"}) {
            assertThat(run(
                            command,
                            "--report",
                            report.toString(),
                            folder.resolve("in").toString()))
                    .isEqualTo(ExitCode.IN_PART);
            String json = Files.readString(report);
            assertThatJson(json).node("taken").isEqualTo(1);
            assertThatJson(json).node("refused[0].source").isEqualTo(bad.toString());
            assertThatJson(json).node("refused[0].line").isEqualTo(1);
            assertThatJson(json).node("refused[0].reason").isEqualTo("is broken");
            assertThatJson(json).node("passedOver").isArray().hasSize(2);
        }
    }

    @Test
    void readsTheRestOfAFolderThatItMayNotEnter() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("in/closed"));
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        boolean root = Files.isReadable(closed);
        int code = run("index", folder.resolve("in").toString());
        Files.setPosixFilePermissions(closed, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        assertThat(archive.interviews).containsOnlyKeys("one");
        // Root may enter everywhere.
        assertThat(code).isEqualTo(root ? ExitCode.DONE : ExitCode.IN_PART);
    }

    @Test
    void refusesTwoFilesOfOneId() throws IOException {
        Path second = file("in/sub/one.txt", "ما النهر؟");
        assertThat(run("index", folder.resolve("in").toString())).isEqualTo(ExitCode.IN_PART);
        assertThat(err.toString()).contains(second + ": its id \"one\" is that of");
    }

    @Test
    void namesWhatALaterInterviewOfOneIdTookThePlaceOf() throws IOException {
        Path one = file("json/1.ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        Path two = file("json/2.ndjson", "{\"id\":\"a\",\"text\":\"later\"}\n");
        Path report = folder.resolve("report.json");
        assertThat(run(
                        "index",
                        "--report",
                        report.toString(),
                        folder.resolve("json").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("2 added, 0 replaced, 0 unchanged, ", ", 0 refused, 1 superseded");
        assertThat(err.toString()).contains("superseded: " + one + ": interview a by a later one in " + two);
        String json = Files.readString(report);
        assertThatJson(json).node("taken").isEqualTo(2);
        assertThatJson(json).node("superseded[0].id").isEqualTo("a");
        assertThatJson(json).node("superseded[0].source").isEqualTo(one.toString());
        assertThatJson(json).node("superseded[0].by").isEqualTo(two.toString());
        assertThat(archive.interviews.get("a").turns().get(0).text()).contains("later");
    }

    @Test
    void loadsALongArchiveInBatches() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            lines.append("{\"id\":\"i").append(i).append("\"}\n");
        }
        Path file = file("many.ndjson", lines.toString());
        assertThat(run("index", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(archive.interviews).hasSize(1_001);
        assertThat(archive.largestBatch).isLessThanOrEqualTo(200);
        assertThat(archive.refreshes).isEqualTo(1);
    }

    @Test
    void searchesAsJsonAndForPeople() {
        assertThat(run("search", "--json", "--role", "answer", "البحر")).isEqualTo(ExitCode.DONE);
        assertThatJson(out.toString()).node("hits[0].interview.id").isEqualTo("مقابلة 1");
        assertThat(run("search", "البحر")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("  البحر واسع").doesNotContain("  <mark>");
        run("search", "--match", "exact", "--harakat", "--in", "answer", "--whole", "--explain", "البحر");
        SearchParameters asked = archive.searches.get(archive.searches.size() - 1);
        assertThat(asked.matching()).isEqualTo(new Matching(Depth.EXACT, true, SearchScope.ANSWER));
        assertThat(asked.highlights()).isEqualTo(new Highlights(Highlights.Style.WHOLE, 3, 160, true));
        assertThat(out.toString()).contains("    بحر → البحر  (clitic, answer)");
    }

    @Test
    void deletesAndNamesWhatIsNotThere() {
        run("index", folder.resolve("in").toString());
        assertThat(run("delete", "one", "two")).isEqualTo(ExitCode.IN_PART);
        assertThat(err.toString()).contains("two: no interview has this id");
    }

    @Test
    void countsTheWordsOfTheArchiveForAList() throws IOException {
        Path list = folder.resolve("lexicon/word-counts.tsv.gz");
        assertThat(run("lexicon", "build", "--alone", "-o", list.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("1 words in " + list);
        try (var in = new GZIPInputStream(Files.newInputStream(list))) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("سفينه\t30\n");
        }
    }

    @Test
    void asksWhatALexiconIsFor() {
        assertThat(run("lexicon")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("a command is missing: build");
    }

    @Test
    void saysWhetherTheArchiveIsWell() {
        assertThat(run("status")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("http://127.0.0.1:9200 (local node)", "turns       1", "well: all is well");
        archive.health = new EngineHealth(false, "a shard is away");
        assertThat(run("status")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("unwell: a shard is away");
    }

    @Test
    void parsesWithoutAnEngine() {
        engineAway = true;
        assertThat(run("parse", "--json", folder.resolve("in/one.txt").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualToIgnoringNewLines("{\"id\":\"one\"}");
    }

    @Test
    void strictParsingFailsWhereThereIsNoInterview() throws IOException {
        Path empty = file("empty.txt", "empty");
        assertThat(run("parse", empty.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("parse", "--strict", empty.toString())).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void saysThatTheEngineIsAway() {
        engineAway = true;
        assertThat(run("search", "x")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("hiwar: http://away:9200 does not answer")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesWrongUse() {
        assertThat(run("search", "--size", "1000", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("search", "--role", "guest", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("search", "--harakat", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("index")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("nonsense")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void everyCommandExplainsItselfWithAnExample() {
        for (String name : HiwarCommand.over(new FakeRooms()).getSubcommands().keySet()) {
            assertThat(run(name, "--help")).isEqualTo(ExitCode.DONE);
            assertThat(out.toString()).contains("hiwar " + name);
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void makesTheKeyOnceForItsOwnerAlone() throws IOException {
        String key = KeyFile.read(folder.resolve("data"));
        assertThat(key).hasSizeGreaterThanOrEqualTo(16).isEqualTo(KeyFile.read(folder.resolve("data")));
        assertThat(Files.getPosixFilePermissions(KeyFile.in(folder.resolve("data"))))
                .hasSize(2);
    }

    @Test
    void saysReadyAndStopsWhenAsked() throws Exception {
        Stop stop = new Stop();
        stop.ask();
        Service service = new Service(new FakeRooms(), new ServeOptions(), new PrintWriter(out), new PrintWriter(err));
        ArchiveOptions place = new ArchiveOptions();
        place.data = new DataOption();
        place.data.folder = folder.resolve("data");
        int code = service.run(place, opened -> {}, stop);
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).matches("ready http://127\\.0\\.0\\.1:\\d+\\R");
        assertThat(archive.searches).first().extracting(SearchParameters::query).isEqualTo("");
    }

    private final class FakeRooms implements CommandContext {
        @Override
        public Settings settings() {
            return Settings.from(Map.of());
        }

        @Override
        public Archive open(Path data, Consumer<String> progress) {
            if (engineAway) {
                throw new EngineUnavailable("http://away:9200 does not answer", new IOException("refused"));
            }
            return new FakeOpen();
        }

        @Override
        public BiConsumer<Source, ReadListener> reader(DecisionFiles desk) {
            desk.speakers().authority();
            return FakeArchive::read;
        }

        @Override
        public String json(Interview interview) {
            return "{\"id\":\"" + interview.id() + "\"}";
        }
    }

    private final class FakeOpen implements Archive {
        @Override
        public Searcher searcher() {
            return archive;
        }

        @Override
        public InterviewStore store() {
            return archive;
        }

        @Override
        public SynonymFile synonyms() {
            return archive.synonyms;
        }

        @Override
        public void countWords(ObjLongConsumer<String> each) {
            each.accept("سفينه", 30);
            each.accept("نادر", 1);
            each.accept("csto", 40);
        }

        @Override
        public EngineHealth health() {
            return archive.health();
        }

        @Override
        public ArchiveMeasurements measurements() {
            return archive;
        }

        @Override
        public ArchiveDescription description() {
            return new ArchiveDescription("http://127.0.0.1:9200", true, "hiwar", "hiwar");
        }

        @Override
        public void close() {}
    }
}
