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
 * What became of one input: an interview, or why there is none.
 *
 * @param source what the input is called
 * @param file the file it is, or null where it is none that could have a correction file beside it
 * @param interview what was read, or null where it was refused
 * @param refusal why it was refused, or null where it was read
 */
public record Reviewed(
        String source,
        @Nullable Path file,
        @Nullable Interview interview,
        @Nullable Refusal refusal) {
    /** What has to be looked at comes first; of that, what is least sure. */
    static final Comparator<Reviewed> WORST_FIRST = Comparator.comparing(Reviewed::state)
            .thenComparing(Reviewed::lowestConfidence)
            .thenComparing(Reviewed::source);

    /** How much an archivist has to look at it, most first. */
    enum State {
        REFUSED,
        NO_INTERVIEW,
        DOUBTFUL,
        SURE
    }

    /** An interview that was read. */
    public static Reviewed read(String source, Optional<Path> file, Interview interview) {
        return new Reviewed(source, file.orElse(null), interview, null);
    }

    /** An input that was refused. */
    public static Reviewed refused(Refusal refusal) {
        return new Reviewed(refusal.source(), null, null, refusal);
    }

    /** The same, called by what its source has after the prefix. */
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

    /** Of all turns that ask or answer; 1 where there are none. */
    double lowestConfidence() {
        return interview == null
                ? 1
                : interview.turns().stream()
                        .mapToDouble(turn -> turn.evidence().confidence())
                        .min()
                        .orElse(1);
    }

    /** The turn's place, role or speaker may well be wrong. */
    static boolean isDoubtful(Turn turn) {
        return !turn.evidence().isSure();
    }

    /** Doubt that no turn's confidence shows. */
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

    /** Turns that ask or answer and are nobody's by name. */
    long unknown() {
        return interview == null
                ? 0
                : interview.turns().stream()
                        .filter(turn -> turn.speaker() == null && turn.role() != Role.OTHER)
                        .count();
    }
}
