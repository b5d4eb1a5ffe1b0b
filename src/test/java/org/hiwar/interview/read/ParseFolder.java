package org.hiwar.interview.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiwar.interview.Interview;
import org.hiwar.interview.format.json.InterviewJson;

/** Reads every file of a folder and writes the interviews: {@code ParseFolder IN OUT} writes OUT/NAME.json. */
public final class ParseFolder {
    private ParseFolder() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        List<Path> files;
        try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
            files = folder.filter(file -> !file.toString().endsWith(".gold.json"))
                    .filter(file -> !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            new InterviewReader().read(Source.of(file), new ReadListener() {
                @Override
                public void interview(Interview interview) {
                    write(out.resolve(interview.id() + ".json"), InterviewJson.pretty(interview));
                }

                @Override
                public void refused(Refusal refusal) {
                    System.err.println(refusal);
                }
            });
        }
    }

    private static void write(Path file, String json) {
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
