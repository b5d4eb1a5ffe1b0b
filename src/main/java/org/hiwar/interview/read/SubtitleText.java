package org.hiwar.interview.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.parse.Manuscript;
import org.jspecify.annotations.Nullable;

/** Joins the cues of subtitles into running text: a new line where the speaker changes, a voice tag as a label. */
final class SubtitleText {
    private static final Pattern TIMING = Pattern.compile("^\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->.*");
    private static final Pattern VOICE = Pattern.compile("^\\s*<v(?:\\.[^ >]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9.:_ #=\"'-]*>|\\{\\\\[^}]*\\}");
    private static final Pattern OPENS = Pattern.compile("^\\s*(?:[-–—]\\s*\\S|[-–—]?\\s*[^:؟?!.،«\"]{1,60}\\s?:)");

    private final StringBuilder text = new StringBuilder();
    private @Nullable String voice;

    private SubtitleText() {}

    static Undressed of(String source) {
        SubtitleText subtitles = new SubtitleText();
        for (List<String> cue : cues(source)) {
            subtitles.add(cue);
        }
        Manuscript.Builder manuscript = new Manuscript.Builder().unlocated();
        return new Undressed(manuscript.add(subtitles.text).build(), Metadata.NONE);
    }

    /** The lines of each cue; what stands before the first timing of a block is its number or name. */
    private static List<List<String>> cues(String source) {
        List<List<String>> cues = new ArrayList<>();
        boolean inside = false;
        for (String line : source.split("\\R", -1)) {
            if (TIMING.matcher(line).matches()) {
                cues.add(new ArrayList<>());
                inside = true;
            } else if (line.isBlank()) {
                inside = false;
            } else if (inside) {
                cues.get(cues.size() - 1).add(line);
            }
        }
        return cues;
    }

    private void add(List<String> cue) {
        for (String line : cue) {
            Matcher tag = VOICE.matcher(line);
            if (tag.find()) {
                String name = tag.group(1).strip();
                String words = plain(line.substring(tag.end()));
                append(name.equals(voice) ? words : name + ": " + words, !name.equals(voice));
                voice = name;
            } else {
                String words = plain(line);
                append(words, OPENS.matcher(words).find());
            }
        }
    }

    private static String plain(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&lrm;", "\u200e")
                .replace("&rlm;", "\u200f")
                .replace("&amp;", "&");
    }

    private void append(String words, boolean opens) {
        if (words.isBlank()) {
            return;
        }
        if (text.length() > 0) {
            text.append(opens || endsAsQuestion() ? '\n' : ' ');
        }
        text.append(words.strip());
    }

    private boolean endsAsQuestion() {
        char last = text.charAt(text.length() - 1);
        return voice == null && (last == '؟' || last == '?');
    }
}
