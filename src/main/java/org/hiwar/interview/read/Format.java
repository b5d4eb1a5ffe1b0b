package org.hiwar.interview.read;

import java.nio.file.Path;
import java.util.Locale;

/** The formats that are read. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** One interview a line, in the interchange shape; plain or gzipped. */
    NDJSON;

    /** The format that a file's name says; plain text where it says nothing. */
    public static Format ofName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        }
        if (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".gz")) {
            return NDJSON;
        }
        return TEXT;
    }
}
