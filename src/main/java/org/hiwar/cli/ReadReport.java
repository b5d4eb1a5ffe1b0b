package org.hiwar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hiwar.index.Superseded;
import org.hiwar.interview.read.Refusal;

/**
 * The report of a run about its inputs, written for programs.
 *
 * @param taken the number of interviews that {@code parse} read, or that {@code index} has in the archive now
 * @param refused inputs that were refused, each with its line and its reason
 * @param superseded interviews that a later one with the same id replaced, each with the sources of both
 * @param passedOver files in folders that were skipped, each with its reason
 */
record ReadReport(long taken, List<Refusal> refused, List<Superseded> superseded, List<Refusal> passedOver) {
    ReadReport {
        refused = List.copyOf(refused);
        superseded = List.copyOf(superseded);
        passedOver = List.copyOf(passedOver);
    }

    /** Writes the JSON {@code {"taken", "refused": [{"source", "line", "reason"}], "superseded": […], "passedOver": […]}}. */
    void write(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
