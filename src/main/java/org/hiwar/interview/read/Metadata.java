package org.hiwar.interview.read;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an interview from outside its text. Null and empty say nothing; all else wins over the text. */
public record Metadata(
        @Nullable String id,
        @Nullable String title,
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable URI url,
        List<String> tags) {
    public Metadata {
        tags = List.copyOf(tags);
    }

    /** Nothing but the id. */
    public static Metadata ofId(String id) {
        return new Metadata(id, null, null, null, null, List.of());
    }

    /** The file's name without its last extension as the id. */
    public static Metadata ofName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return ofId(dot > 0 ? name.substring(0, dot) : name);
    }
}
