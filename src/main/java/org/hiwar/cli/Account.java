package org.hiwar.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What was understood of an interview, for a person to read. */
record Account(Interview interview, Ansi ansi) {
    /** Below this a turn's confidence is shown as doubtful. */
    private static final double SURE = 0.7;

    void print(PrintWriter out) {
        out.println(styled("bold", Objects.requireNonNullElse(interview.title(), interview.id())));
        line(out, "id", interview.id());
        line(out, "publication", interview.publication());
        line(out, "date", interview.date());
        line(out, "place", interview.place());
        line(out, "interviewer", interview.interviewer());
        line(out, "guests", interview.guests().stream().map(Speaker::name).collect(Collectors.joining("، ")));
        out.println();
        interview.turns().forEach(turn -> print(turn, out));
        interview
                .warnings()
                .forEach(warning -> out.println(
                        styled("yellow", "line " + warning.line() + ": " + warning.code() + ": " + warning.message())));
        out.printf(
                "%d turns, %d warnings%n%n",
                interview.turns().size(), interview.warnings().size());
    }

    private void print(Turn turn, PrintWriter out) {
        Speaker speaker = turn.speaker();
        String head =
                "%3d %-8s %s".formatted(turn.ordinal(), turn.role().wireName(), speaker == null ? "?" : speaker.name());
        double confidence = turn.evidence().confidence();
        out.println(styled(turn.role() == Role.QUESTION ? "cyan" : "green", head)
                + styled(confidence < SURE ? "yellow" : "faint", " %.2f".formatted(confidence)));
        out.println("    " + turn.text().replace("\n", "\n    "));
    }

    private static void line(PrintWriter out, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.println("  " + name + ": " + value);
        }
    }

    private String styled(String style, String text) {
        return Terminal.styled(ansi, style, text);
    }
}
