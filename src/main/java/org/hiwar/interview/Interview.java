package org.hiwar.interview;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interview as it was read.
 *
 * @param id unique in the archive; loading the same id again replaces the interview; see {@link #checkedId}
 * @param title as printed, or null
 * @param publication the outlet that printed it, or null
 * @param date the day of printing, or null
 * @param place where it was held, as printed, or null
 * @param url where it was published, or null
 * @param tags the archive's own words for it
 * @param interviewer who asked, where one person is named, or null
 * @param guests who answered, as far as named
 * @param preface the paragraphs before the first turn
 * @param turns in printed order, ordinals 1, 2, 3, …; empty where the text is no interview
 * @param postface the paragraphs after the last turn: credits, a box about the guest
 * @param warnings what was doubtful, in source order
 */
public record Interview(
        String id,
        @Nullable String title,
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable URI url,
        List<String> tags,
        @Nullable String interviewer,
        List<Speaker> guests,
        List<String> preface,
        List<Turn> turns,
        List<String> postface,
        List<Warning> warnings) {
    /** The longest id, in UTF-16 code units: with an ordinal it stays under Elasticsearch's 512 bytes. */
    public static final int MAX_ID_LENGTH = 150;

    public Interview {
        checkedId(id);
        tags = List.copyOf(tags);
        guests = List.copyOf(guests);
        preface = List.copyOf(preface);
        turns = List.copyOf(turns);
        postface = List.copyOf(postface);
        warnings = List.copyOf(warnings);
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).ordinal() != i + 1) {
                throw new IllegalArgumentException(
                        "turn " + (i + 1) + " has ordinal " + turns.get(i).ordinal());
            }
        }
    }

    /** The same interview with other speakers, and with what is to be said of that. */
    public Interview withSpeakers(
            @Nullable String newInterviewer, List<Speaker> newGuests, List<Turn> newTurns, List<Warning> newWarnings) {
        return new Interview(
                id,
                title,
                publication,
                date,
                place,
                url,
                tags,
                newInterviewer,
                newGuests,
                preface,
                newTurns,
                postface,
                newWarnings);
    }

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException where it is blank, too long, or has a {@code #}, {@code /} or control character:
     *     a turn's id is {@code interviewId#ordinal}, and both stand in addresses
     */
    public static String checkedId(String id) {
        boolean clean = id.chars().noneMatch(c -> c == '#' || c == '/' || Character.isISOControl(c));
        if (id.isBlank() || id.length() > MAX_ID_LENGTH || !clean) {
            throw new IllegalArgumentException("an interview's id has 1 to " + MAX_ID_LENGTH
                    + " characters, none of them '#', '/' or a control character: \"" + id + "\"");
        }
        return id;
    }
}
