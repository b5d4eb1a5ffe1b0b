package org.hiwar.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Prints an interview for people: each speaker in a colour, each warning at its turn. */
final class InterviewPrinter {
    private static final List<String> COLOURS =
            List.of("fg(cyan)", "fg(green)", "fg(magenta)", "fg(blue)", "fg(red)", "fg(208)", "fg(37)", "fg(139)");

    private final Interview interview;
    private final Ansi ansi;
    private final Map<String, String> colours = new LinkedHashMap<>();

    InterviewPrinter(Interview interview, Ansi ansi) {
        this.interview = interview;
        this.ansi = ansi;
    }

    void print(PrintWriter out) {
        Facts facts = interview.facts();
        out.println(styled("bold", Objects.requireNonNullElse(facts.title(), interview.id())));
        line(out, "id", interview.id());
        line(out, "publication", facts.publication());
        line(out, "date", facts.date());
        line(out, "place", facts.place());
        line(out, "interviewer", facts.interviewer());
        line(out, "guests", facts.guests().stream().map(Speaker::name).collect(Collectors.joining("، ")));
        out.println();
        interview.turns().forEach(turn -> print(turn, out));
        interview.warnings().stream().filter(this::isOfNoTurn).forEach(warning -> print(warning, "", out));
        long doubtful = interview.turns().stream()
                .filter(turn -> !turn.evidence().isSure())
                .count();
        out.printf(
                "%d turns, %d of them doubtful, %d warnings%n",
                interview.turns().size(), doubtful, interview.warnings().size());
        if (doubtful > 0) {
            out.println(
                    "\"hiwar review\" shows for each doubtful turn what to write into NAME.hiwar.yaml to correct it");
        }
        out.println();
    }

    private void print(Turn turn, PrintWriter out) {
        Speaker speaker = turn.speaker();
        String name = speaker == null ? (turn.role() == Role.OTHER ? "" : "?") : speaker.name();
        String head = "%3d %-8s %s".formatted(turn.ordinal(), turn.role().wireName(), name);
        boolean sure = turn.evidence().isSure();
        String place = turn.line() > 0 ? "  line " + turn.line() : "";
        out.println(styled(colour(speaker), head)
                + styled(
                        sure ? "faint" : "bold,fg(yellow)",
                        " %.2f".formatted(turn.evidence().confidence()))
                + styled("faint", place));
        out.println("    " + turn.text().replace("\n", "\n    "));
        interview.warnings().stream()
                .filter(warning -> warning.line() == turn.line() && isFirstOfItsLine(turn))
                .forEach(warning -> print(warning, "    ", out));
    }

    private void print(Warning warning, String indent, PrintWriter out) {
        out.println(indent
                + styled("fg(yellow)", "line " + warning.line() + ": " + warning.code() + ": " + warning.message()));
    }

    private boolean isOfNoTurn(Warning warning) {
        return warning.line() == 0 || interview.turns().stream().noneMatch(turn -> turn.line() == warning.line());
    }

    /** Whether the turn is the first on its line. A warning names only its line, so the first turn on that line shows it. */
    private boolean isFirstOfItsLine(Turn turn) {
        return turn.line() > 0
                && (turn.ordinal() == 1
                        || interview.turns().get(turn.ordinal() - 2).line() != turn.line());
    }

    private String colour(@Nullable Speaker speaker) {
        return speaker == null
                ? "bold"
                : colours.computeIfAbsent(speaker.id(), id -> COLOURS.get(colours.size() % COLOURS.size()));
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
