package org.hiwar.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hiwar.config.Settings;
import org.hiwar.interview.Interview;
import org.hiwar.interview.format.json.InterviewJson;
import org.hiwar.interview.read.ArchiveDecisions;
import org.hiwar.interview.read.InterviewReader;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;

/** Reads as the program does, for commands that need no engine. */
final class ReadingContext implements CommandContext {
    @Override
    public Settings settings() {
        return Settings.from(Map.of());
    }

    @Override
    public Archive open(Path data, Consumer<String> progress) {
        throw new AssertionError("nothing here needs an engine");
    }

    @Override
    public BiConsumer<Source, ReadListener> reader(DecisionFiles desk) {
        desk.speakers().authority();
        return new InterviewReader(new ArchiveDecisions(desk.speakers(), desk.corrections()))::read;
    }

    @Override
    public String json(Interview interview) {
        return InterviewJson.line(interview);
    }
}
