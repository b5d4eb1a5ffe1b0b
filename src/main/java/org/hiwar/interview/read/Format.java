package org.hiwar.interview.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, each with the extensions of its files. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** Subtitles of SubRip. */
    SRT("srt"),
    /** Subtitles of the web, with voice tags or without. */
    WEBVTT("vtt"),
    /** Word's documents since 2007. */
    DOCX("docx"),
    /** Pages with a text layer. */
    PDF("pdf"),
    /** JSON in the interchange format: one interview a line, an array of them, or a single one, plain or gzipped. */
    NDJSON("json", "ndjson", "jsonl", "gz"),
    /** A zip with files of all other formats. */
    ZIP("zip");

    @SuppressWarnings("ImmutableEnumChecker") // a List.of is
    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The extensions of its files, in small letters and without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format of a file by its extension, or plain text if no format has the extension. */
    public static Format ofName(String name) {
        return ofExtension(name).orElse(TEXT);
    }

    /** The format of a file by its extension, or empty if no format has the extension. */
    public static Optional<Format> ofExtension(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.contains(".") && format.extensions.contains(end)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
