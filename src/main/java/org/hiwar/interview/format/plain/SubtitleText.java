package org.hiwar.interview.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.MarkupRun;
import org.hiwar.interview.text.Metadata;
import org.jspecify.annotations.Nullable;

/** Joins the cues of subtitles to running text, with a new line at each change of speaker and voice tags as labels. */
final class SubtitleText {
    private static final Pattern TIMING = Pattern.compile("^\\s*+(?:\\d++:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*+-->.*");
    private static final Pattern LINE = Pattern.compile("^.*$", Pattern.MULTILINE);
    private static final Pattern VOICE = Pattern.compile("^\\s*+<v(?:\\.[^\\s>]*+)?+\\s++([^>]++)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9.:_ #=\"'-]*+>|\\{\\\\[^{}]*+\\}");
    private static final Pattern OPENS = Pattern.compile("^\\s*+(?:[-–—]\\s*+\\S|[-–—]?+\\s*+[^:؟?!.،«\"]{1,60}\\s?:)");

    private final String source;
    private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder();
    private @Nullable String voice;
    /** The last character so far, or 0 if there is none. */
    private char last;

    private SubtitleText(String source) {
        this.source = source;
    }

    static ExtractedText of(String source) {
        SubtitleText subtitles = new SubtitleText(source);
        boolean inside = false;
        Matcher lines = LINE.matcher(source);
        while (lines.find()) {
            String line = lines.group();
            if (TIMING.matcher(line).matches()) {
                inside = true;
            } else if (line.isBlank()) {
                // A line before the timing of a block is its number or name.
                inside = false;
            } else if (inside) {
                subtitles.add(line, lines.start());
            }
        }
        return new ExtractedText(subtitles.text.build(), Metadata.NONE);
    }

    private void add(String line, int at) {
        Matcher tag = VOICE.matcher(line);
        int from = tag.find() ? tag.end() : 0;
        List<MarkupRun> words = MarkupRun.stripped(words(at + from, at + line.length()));
        if (from == 0) {
            append(words, OPENS.matcher(MarkupRun.read(words)).find());
            return;
        }
        String name = tag.group(1).strip();
        boolean another = !name.equals(voice);
        if (another) {
            // The colon and the space are not in the source; they get the offset at which the name ends.
            words.addAll(0, List.of(new MarkupRun(name, at + tag.start(1)), new MarkupRun(": ", at + tag.end(1))));
        }
        append(words, another);
        voice = name;
    }

    /** The words of a stretch of the source without its tags. */
    private List<MarkupRun> words(int from, int to) {
        List<MarkupRun> words = new ArrayList<>();
        Matcher tags = TAG.matcher(source).region(from, to);
        int at = from;
        while (tags.find()) {
            words.addAll(MarkupRun.of(source, at, tags.start()));
            at = tags.end();
        }
        words.addAll(MarkupRun.of(source, at, to));
        return words;
    }

    private void append(List<MarkupRun> words, boolean opens) {
        String read = MarkupRun.read(words);
        if (read.isBlank()) {
            return;
        }
        if (last != 0) {
            text.add(opens || endsAsQuestion() ? "\n" : " ");
        }
        MarkupRun.addAll(words, text);
        last = read.charAt(read.length() - 1);
    }

    private boolean endsAsQuestion() {
        return voice == null && (last == '؟' || last == '?');
    }
}
