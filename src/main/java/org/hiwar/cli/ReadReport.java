package org.hiwar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hiwar.index.Superseded;
import org.hiwar.interview.read.Refusal;

/**
 * What became of the inputs of a run, for programs to read.
 *
 * @param taken how many interviews were read, or are in the archive
 * @param refused inputs that were not, each with its line and its reason
 * @param superseded interviews whose place a later one with the same id took, each with where both were read
 * @param passedOver files in folders that were not tried, each with its reason
 */
record ReadReport(long taken, List<Refusal> refused, List<Superseded> superseded, List<Refusal> passedOver) {
    ReadReport {
        refused = List.copyOf(refused);
        superseded = List.copyOf(superseded);
        passedOver = List.copyOf(passedOver);
    }

    /** Writes it as JSON, {@code {"taken", "refused": [{"source", "line", "reason"}], "superseded": […], "passedOver": […]}}. */
    void write(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
