package org.hiwar.interview.format.json;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Evidence.BoundaryEvidence;
import org.hiwar.interview.Evidence.RoleEvidence;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Span;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.text.Glyphs;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Builds an interview from JSON in the interchange format. Facts that came with the JSON win over its own, except the
 * interviewer and the guests, which go with the turns.
 */
final class InterviewFromJson {
    private static final List<String> FIELDS = List.of(
            "id",
            "title",
            "publication",
            "date",
            "place",
            "url",
            "tags",
            "interviewer",
            "guests",
            "preface",
            "turns",
            "postface",
            "warnings");
    private static final List<String> TURN_FIELDS =
            List.of("role", "speaker", "text", "label", "line", "span", "confidence", "evidence");
    private static final List<String> GUEST_FIELDS = List.of("name", "aliases", "role");
    /** The confidence of a turn whose role was guessed; low enough to be looked at. */
    private static final double GUESSED_CONFIDENCE = 0.6;

    private final Facts given;
    private final @Nullable String id;
    private final Map<String, Speaker> people = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    InterviewFromJson(Facts given, @Nullable String id) {
        this.given = given;
        this.id = id;
    }

    /**
     * Builds the interview.
     *
     * @throws Unreadable if a field is missing, unknown or has the wrong type; the reason names it
     */
    Interview read(@Nullable JsonNode tree) throws Unreadable {
        JsonFields fields = JsonFields.of(tree, "the interview", FIELDS);
        List<Speaker> guests = guests(fields);
        String interviewer = fields.word("interviewer");
        for (JsonNode warning : fields.list("warnings")) {
            warnings.add(warning(warning));
        }
        Facts own = new Facts(
                fields.word("title"),
                fields.word("publication"),
                fields.date("date"),
                fields.word("place"),
                fields.url("url"),
                fields.words("tags"),
                interviewer,
                guests);
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : fields.needed("turns")) {
            turns.add(turn(turn, turns.size() + 1, interviewer));
        }
        try {
            return new Interview(
                    ownId(fields, turns),
                    given.over(own).withPeople(interviewer, guests),
                    fields.words("preface"),
                    turns,
                    fields.words("postface"),
                    warnings);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private String ownId(JsonFields fields, List<Turn> turns) throws Unreadable {
        String own = fields.word("id");
        if (own != null) {
            return own;
        }
        StringBuilder all = new StringBuilder();
        turns.forEach(turn -> all.append(turn.text()).append('\n'));
        return id != null ? id : TextId.of(all.toString());
    }

    private List<Speaker> guests(JsonFields fields) throws Unreadable {
        List<Speaker> guests = new ArrayList<>();
        for (JsonNode node : fields.list("guests")) {
            JsonFields guest = JsonFields.of(node, "guest " + (guests.size() + 1), GUEST_FIELDS);
            String name = guest.word("name");
            if (name == null) {
                throw new Unreadable("guest " + (guests.size() + 1) + " has no name");
            }
            Speaker speaker = new Speaker(SpeakerName.id(name), name, guest.words("aliases"), guest.word("role"));
            guests.add(speaker);
            people.put(speaker.id(), speaker);
            speaker.aliases().forEach(alias -> people.putIfAbsent(SpeakerName.id(alias), speaker));
        }
        return guests;
    }

    private Turn turn(JsonNode node, int ordinal, @Nullable String interviewer) throws Unreadable {
        String what = "turn " + ordinal;
        JsonFields turn = JsonFields.of(node, what, TURN_FIELDS);
        String text = turn.word("text");
        if (text == null || text.isBlank()) {
            throw new Unreadable(what + " has no text");
        }
        String name = turn.word("speaker");
        Speaker speaker =
                name == null || name.isBlank() ? null : people.getOrDefault(SpeakerName.id(name), Speaker.named(name));
        Role given = turn.choice("role", Role.class);
        Role role = given == null ? guess(ordinal, text, speaker, interviewer) : given;
        return new Turn(
                ordinal,
                role,
                speaker,
                turn.word("label"),
                text,
                line(turn),
                span(turn),
                evidence(turn, given == null));
    }

    /** Guesses the role of a turn that states none: by its speaker, or else by its last character. */
    private Role guess(int ordinal, String text, @Nullable Speaker speaker, @Nullable String interviewer) {
        warnings.add(new Warning(Warning.Code.ROLE_UNKNOWN, 0, "turn " + ordinal + " says no role; it was guessed"));
        if (speaker != null && interviewer != null && speaker.id().equals(SpeakerName.id(interviewer))) {
            return Role.QUESTION;
        }
        if (speaker != null && people.containsKey(speaker.id())) {
            return Role.ANSWER;
        }
        return Glyphs.isQuestionMark(
                        text.stripTrailing().charAt(text.stripTrailing().length() - 1))
                ? Role.QUESTION
                : Role.ANSWER;
    }

    private static int line(JsonFields turn) throws Unreadable {
        Double line = turn.number("line");
        if (line != null && !(line >= 0 && line <= Integer.MAX_VALUE && line == Math.rint(line))) {
            throw new Unreadable("line of " + turn.what() + " is not a line number");
        }
        return line == null ? 0 : line.intValue();
    }

    private static @Nullable Span span(JsonFields turn) throws Unreadable {
        List<JsonNode> places = turn.list("span");
        if (places.isEmpty()) {
            return null;
        }
        boolean numbers =
                places.size() == 2 && places.get(0).isInt() && places.get(1).isInt();
        if (!numbers
                || places.get(0).asInt() < 0
                || places.get(1).asInt() < places.get(0).asInt()) {
            throw new Unreadable("span of " + turn.what() + " is not a pair of offsets");
        }
        return new Span(places.get(0).asInt(), places.get(1).asInt());
    }

    private static Evidence evidence(JsonFields turn, boolean guessed) throws Unreadable {
        Double confidence = turn.number("confidence");
        JsonNode why = turn.node("evidence");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new Unreadable("confidence of " + turn.what() + " is 0 to 1, not " + confidence);
        }
        if (why == null) {
            RoleEvidence role = guessed ? RoleEvidence.GUESSED : RoleEvidence.GIVEN;
            double sure = guessed ? GUESSED_CONFIDENCE : 1;
            return new Evidence(
                    BoundaryEvidence.GIVEN, role, SpeakerEvidence.GIVEN, confidence == null ? sure : confidence);
        }
        JsonFields words = JsonFields.of(why, "evidence of " + turn.what(), List.of("boundary", "role", "speaker"));
        return new Evidence(
                requireNonNullElse(words.choice("boundary", BoundaryEvidence.class), BoundaryEvidence.GIVEN),
                requireNonNullElse(words.choice("role", RoleEvidence.class), RoleEvidence.GIVEN),
                requireNonNullElse(words.choice("speaker", SpeakerEvidence.class), SpeakerEvidence.GIVEN),
                confidence == null ? 1 : confidence);
    }

    private Warning warning(JsonNode node) throws Unreadable {
        JsonFields fields = JsonFields.of(node, "a warning", List.of("code", "line", "message"));
        String code = fields.word("code");
        Double line = fields.number("line");
        String message = fields.word("message");
        for (Warning.Code known : Warning.Code.values()) {
            if (known.name().equals(code)) {
                return new Warning(known, line == null ? 0 : line.intValue(), message == null ? "" : message);
            }
        }
        throw new Unreadable("a warning has the unknown code " + code);
    }
}
