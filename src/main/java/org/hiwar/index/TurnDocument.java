package org.hiwar.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn as Elasticsearch stores it, field by field as {@code es-config/index.json} maps it. The document with ordinal 0
 * is the interview's header: its text is the preface, and {@code header} holds the facts that an interview has only once.
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

    /** The interview's facts, which each of its documents repeats. {@code date} is in ISO 8601. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record InterviewPart(
            String id,
            @Nullable String title,
            @Nullable String publication,
            @Nullable String date,
            @Nullable String place,
            @Nullable String url,
            @Nullable List<String> tags) {}

    /** The speaker, with every spelling of the name and the keys of the spellings. */
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
     * The facts that an interview has only once.
     *
     * @param turns number of the interview's turns in the index
     * @param fingerprint digest of all loaded documents; if it is the same, loading again would change nothing
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

    /** The id of a turn's document, or of the header's if the ordinal is 0. */
    public static String id(String interviewId, int ordinal) {
        return interviewId + "#" + ordinal;
    }
}
