package org.hiwar.interview.parse;

import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.jspecify.annotations.Nullable;

/** What a text was understood to say; turns are empty where it is no interview. */
public record Parsed(
        @Nullable String title,
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String interviewer,
        List<Speaker> guests,
        List<String> preface,
        List<Turn> turns,
        List<String> postface,
        List<Warning> warnings) {
    public Parsed {
        guests = List.copyOf(guests);
        preface = List.copyOf(preface);
        turns = List.copyOf(turns);
        postface = List.copyOf(postface);
        warnings = List.copyOf(warnings);
    }
}
