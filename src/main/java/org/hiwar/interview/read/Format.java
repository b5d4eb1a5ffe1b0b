package org.hiwar.interview.read;

import java.nio.file.Path;
import java.util.Locale;

/** The formats that are read. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** Subtitles in SubRip's shape. */
    SRT,
    /** Subtitles of the web, with voice tags or without. */
    WEBVTT,
    /** Word's documents since 2007. */
    DOCX,
    /** Pages, with a text layer. */
    PDF,
    /** JSON in the interchange shape: one interview a line, an array of them, or a single one; plain or gzipped. */
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
        if (name.endsWith(".srt")) {
            return SRT;
        }
        if (name.endsWith(".vtt")) {
            return WEBVTT;
        }
        if (name.endsWith(".docx")) {
            return DOCX;
        }
        if (name.endsWith(".pdf")) {
            return PDF;
        }
        if (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".gz")) {
            return NDJSON;
        }
        return TEXT;
    }
}
