package org.hiwar.interview.format.plain;

import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;

/** Reads the formats that are plain text: running text, Markdown with a front matter, and subtitles. */
public final class PlainText {
    private PlainText() {}

    /** Reads text without any markup; every offset stays as it is. */
    public static ExtractedText running(String text) {
        return new ExtractedText(Manuscript.plain(text), Metadata.NONE);
    }

    /**
     * Reads Markdown.
     *
     * @throws Unreadable if its front matter is not YAML, or a value in it has the wrong type
     */
    public static ExtractedText markdown(String text) throws Unreadable {
        return MarkdownText.of(text);
    }

    /** Reads subtitles in the shape of SubRip or WebVTT. */
    public static ExtractedText subtitles(String text) {
        return SubtitleText.of(text);
    }
}
