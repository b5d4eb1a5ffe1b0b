package org.hiwar.testing.interviews;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.jspecify.annotations.Nullable;

/** Interviews written for tests, in lines. */
public final class WrittenInterview {
    private WrittenInterview() {}

    /** An interview of «role: speaker: text» turns; the speaker may be empty. */
    public static Interview interview(String id, String... turns) {
        return interview(id, null, null, turns);
    }

    public static Interview interview(
            String id, @Nullable String publication, @Nullable LocalDate date, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 3);
            Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Speaker speaker = parts[1].isEmpty() ? null : Speaker.named(parts[1]);
            turns.add(new Turn(turns.size() + 1, role, speaker, null, parts[2], 0, null, Evidence.GIVEN));
        }
        URI url = URI.create("https://example.org/" + turns.size());
        Facts facts = new Facts("عنوان " + id, publication, date, null, url, List.of(), null, List.of());
        return new Interview(id, facts, List.of(), turns, List.of(), List.of());
    }
}
