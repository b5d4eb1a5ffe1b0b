package org.hiwar.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Elasticsearch holds of a turn, field by field as {@code es-config/index.json} maps it. The document with ordinal 0
 * is the interview's header: its text is the preface, and {@code header} holds what is said once.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TurnDocument(
        InterviewPart interview,
        int ordinal,
        @Nullable String role,
        @Nullable SpeakerPart speaker,
        @Nullable String text,
        @Nullable QuestionPart question,
        @Nullable Double confidence,
        @Nullable List<String> words,
        @Nullable List<String> participants,
        @Nullable HeaderPart header) {

    /** The interview, the same on each of its turns. {@code date} is ISO 8601. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record InterviewPart(
            String id,
            @Nullable String title,
            @Nullable String publication,
            @Nullable String date,
            @Nullable String place,
            @Nullable String url,
            @Nullable List<String> tags) {}

    /** The speaker: every spelling, and the key of each. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SpeakerPart(
            String id,
            String name,
            List<String> spellings,
            List<String> keys,
            @Nullable String role) {}

    /** The question that an answer answers. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record QuestionPart(
            String id, int ordinal, @Nullable NamePart speaker, String text) {}

    /** A speaker by id and name. */
    public record NamePart(String id, String name) {}

    /**
     * What is said once for an interview.
     *
     * @param turns how many turns it has in the index
     * @param fingerprint of all that was loaded: equal where loading again would change nothing
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record HeaderPart(
            int turns,
            String fingerprint,
            @Nullable String interviewer,
            @Nullable List<NamePart> guests,
            @Nullable List<String> preface,
            @Nullable List<String> postface) {}

    /** The document's id, {@code interviewId#ordinal}. */
    public String id() {
        return id(interview.id(), ordinal);
    }

    /** The id of a turn; ordinal 0 is the header. */
    public static String id(String interviewId, int ordinal) {
        return interviewId + "#" + ordinal;
    }
}
