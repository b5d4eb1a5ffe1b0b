package org.hiwar.cli.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.hiwar.interview.Evidence.BoundaryEvidence;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;

/** The lines of a correction file that confirm a turn, or that correct its likeliest error. */
final class Snippets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LEAD = 32;

    private final List<Turn> turns;

    Snippets(Interview interview) {
        this.turns = interview.turns();
    }

    /** Returns the lines that confirm the turn as it was read. */
    String right(Turn turn) {
        return place(turn) + "  role: " + turn.role().wireName() + "\n";
    }

    /**
     * Returns the lines that correct the turn. A turn joins the turn before if it is neither question nor answer, or if it
     * begins inside a paragraph. All other turns, and the first turn in any case, get the other role.
     */
    String wrong(Turn turn) {
        boolean first = turn.ordinal() == 1;
        boolean place = turn.role() == Role.OTHER || turn.evidence().boundary() == BoundaryEvidence.INLINE;
        if (place && !first) {
            return place(turn) + "  join: previous\n";
        }
        Role other = turn.role() == Role.QUESTION ? Role.ANSWER : Role.QUESTION;
        return place(turn) + "  role: " + other.wireName() + "\n";
    }

    private String place(Turn turn) {
        return "- line: " + turn.line() + "\n  text: " + quoted(lead(turn)) + "\n";
    }

    /** Returns the first words of the turn, or its whole text if another turn on its line begins with the same words. */
    private String lead(Turn turn) {
        String line = turn.text().lines().findFirst().orElse("");
        int end = line.length() <= LEAD ? line.length() : line.lastIndexOf(' ', LEAD);
        String lead = end <= 0 ? line : line.substring(0, end);
        boolean alone = turns.stream()
                        .filter(other ->
                                other.line() == turn.line() && other.text().startsWith(lead))
                        .count()
                == 1;
        return alone ? lead : turn.text();
    }

    /** Quotes a text as a JSON string, which is also a YAML scalar. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a string is JSON", e);
        }
    }
}
