package org.hiwar.cli.review;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one input: an interview, or the reason why there is none.
 *
 * @param source the name of the input
 * @param file the file of the input, or null if the input cannot have a correction file beside it
 * @param interview the interview, or null if the input was refused
 * @param refusal the refusal, or null if the input was read
 */
public record Reviewed(
        String source,
        @Nullable Path file,
        @Nullable Interview interview,
        @Nullable Refusal refusal) {
    /** Sorts the inputs by state, then by their lowest confidence, so that the most doubtful come first. */
    static final Comparator<Reviewed> WORST_FIRST = Comparator.comparing(Reviewed::state)
            .thenComparing(Reviewed::lowestConfidence)
            .thenComparing(Reviewed::source);

    /** The attention that an input needs from an archivist, the most first. */
    enum State {
        REFUSED,
        NO_INTERVIEW,
        DOUBTFUL,
        SURE
    }

    /** The result of an input that was read. */
    public static Reviewed read(String source, Optional<Path> file, Interview interview) {
        return new Reviewed(source, file.orElse(null), interview, null);
    }

    /** The result of an input that was refused. */
    public static Reviewed refused(Refusal refusal) {
        return new Reviewed(refusal.source(), null, null, refusal);
    }

    /** Returns the same result, with the prefix removed from the name of the input. */
    Reviewed without(String prefix) {
        return source.startsWith(prefix)
                ? new Reviewed(source.substring(prefix.length()), file, interview, refusal)
                : this;
    }

    State state() {
        if (interview == null) {
            return State.REFUSED;
        }
        if (interview.turns().isEmpty()) {
            return State.NO_INTERVIEW;
        }
        boolean doubtful = doubtfulTurns() > 0 || interview.warnings().stream().anyMatch(Reviewed::needsAnEye);
        return doubtful ? State.DOUBTFUL : State.SURE;
    }

    long doubtfulTurns() {
        return interview == null
                ? 0
                : interview.turns().stream().filter(Reviewed::isDoubtful).count();
    }

    /** The lowest confidence of all turns, or 1 if there are none. */
    double lowestConfidence() {
        return interview == null
                ? 1
                : interview.turns().stream()
                        .mapToDouble(turn -> turn.evidence().confidence())
                        .min()
                        .orElse(1);
    }

    /** Whether the beginning, the role or the speaker of the turn may well be wrong. */
    static boolean isDoubtful(Turn turn) {
        return !turn.evidence().isSure();
    }

    /** Whether the warning is about a doubt that the confidence of no turn shows. */
    private static boolean needsAnEye(Warning warning) {
        return warning.code() == Warning.Code.AUTHORITY_AMBIGUOUS || warning.code() == Warning.Code.ENCODING_GUESSED;
    }

    long speakers() {
        return interview == null
                ? 0
                : interview.turns().stream()
                        .map(Turn::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
    }

    /** The number of questions and answers whose speaker is unknown. */
    long unknown() {
        return interview == null
                ? 0
                : interview.turns().stream()
                        .filter(turn -> turn.speaker() == null && turn.role() != Role.OTHER)
                        .count();
    }
}
