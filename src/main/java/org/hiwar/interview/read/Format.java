package org.hiwar.interview.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, and how the names of their files end. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** Subtitles in SubRip's shape. */
    SRT("srt"),
    /** Subtitles of the web, with voice tags or without. */
    WEBVTT("vtt"),
    /** Word's documents since 2007. */
    DOCX("docx"),
    /** Pages, with a text layer. */
    PDF("pdf"),
    /** JSON in the interchange shape: one interview a line, an array of them, or a single one; plain or gzipped. */
    NDJSON("json", "ndjson", "jsonl", "gz"),
    /** An archive of files of all other formats. */
    ZIP("zip");

    @SuppressWarnings("ImmutableEnumChecker") // a List.of is
    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** How the names of its files end, in small letters, without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format that a file's name says; plain text where it says nothing. */
    public static Format ofName(String name) {
        return ofExtension(name).orElse(TEXT);
    }

    /** The format that the end of a file's name says, or empty where it is that of none. */
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
