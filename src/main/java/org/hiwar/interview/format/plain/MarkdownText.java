package org.hiwar.interview.format.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.Facts;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;

/**
 * Takes Markdown's dress off, line by line: headings, bold, links, escapes. Lists keep their marks, and quotes their
 * {@code >}: in printed interviews those are the marks of turns.
 */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");
    private static final Pattern DRESS = Pattern.compile(
            "\\*\\*|__|!?\\[([^\\]\\[\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)|\\\\([*_#>\\-.!\\[\\]()`+])|<br ?/?>");

    private final String source;
    private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder();
    private Metadata metadata;
    private boolean bold;

    private MarkdownText(String source, Metadata metadata) {
        this.source = source;
        this.metadata = metadata;
    }

    static ExtractedText of(String source) throws Unreadable {
        FrontMatter front = FrontMatter.of(source);
        return new MarkdownText(source, front.metadata()).undress(front.end());
    }

    private ExtractedText undress(int from) {
        int at = from;
        while (at < source.length()) {
            int feed = source.indexOf('\n', at);
            int stop = feed < 0 ? source.length() : feed;
            line(at, stop > at && source.charAt(stop - 1) == '\r' ? stop - 1 : stop);
            text.endLine(feed >= 0);
            at = stop + 1;
        }
        return new ExtractedText(text.build(), metadata);
    }

    private void line(int start, int stop) {
        bold = false;
        Matcher heading = HEADING.matcher(source).region(start, stop);
        if (heading.find()) {
            if ((heading.group(1).length() == 1 && text.length() == 0) || isTitle(heading)) {
                Facts titled = Facts.NONE.withTitle(heading.group(2));
                metadata = metadata.over(new Metadata(null, titled));
                return;
            }
            inline(heading.start(2), heading.end(2));
            text.heading();
        } else {
            inline(start, stop);
        }
    }

    /** A heading of the first rank before any text is the title. */
    private boolean isTitle(Matcher heading) {
        return heading.group(1).length() == 1 && metadata.facts().title() == null && text.blankSoFar();
    }

    private void inline(int start, int stop) {
        Matcher dress = DRESS.matcher(source).region(start, stop);
        int at = start;
        while (dress.find()) {
            if (isMark(dress, start, stop)) {
                continue;
            }
            add(at, dress.start());
            if (dress.group(1) != null) {
                add(dress.start(1), dress.end(1));
            } else if (dress.group(2) != null) {
                add(dress.start(2), dress.end(2));
            } else if (dress.group().startsWith("<")) {
                text.endLine(true);
            } else {
                bold = !bold;
            }
            at = dress.end();
        }
        add(at, stop);
    }

    /** Two stars that no other two close on the line are a mark, as are two that a space follows at its head. */
    private boolean isMark(Matcher dress, int start, int stop) {
        String run = dress.group();
        if (!run.equals("**") && !run.equals("__")) {
            return false;
        }
        boolean head = source.substring(start, dress.start()).isBlank() && !bold;
        boolean spaced = dress.end() < stop && source.charAt(dress.end()) == ' ';
        int closing = source.indexOf(run, dress.end());
        return (!bold && (closing < 0 || closing >= stop)) || (head && spaced);
    }

    private void add(int start, int stop) {
        if (start >= stop) {
            return;
        }
        boolean leading = bold && text.boldSoFar();
        text.add(source.substring(start, stop), start);
        if (leading) {
            text.bold();
        }
    }
}
