package org.hiwar.interview.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.text.ByteSource;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads and writes interviews in the interchange format. */
public final class InterviewJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private InterviewJson() {}

    /**
     * Reads interviews: one a line, an array of them, or a single one, plain or gzipped.
     *
     * @param known what came with the JSON; it wins over the JSON, except over an id there
     * @throws Unreadable if the source holds no interview
     */
    public static void read(Metadata known, ByteSource source, JsonListener listener) throws IOException, Unreadable {
        new JsonInterviewReader(known, source, listener).read();
    }

    /** The interview on one line; {@link #read} reads the same interview back from it. */
    public static String line(Interview interview) {
        return write(JSON.writer(), interview);
    }

    /** The interview on indented lines, for people to read. */
    public static String pretty(Interview interview) {
        return write(JSON.writerWithDefaultPrettyPrinter(), interview);
    }

    private static String write(ObjectWriter writer, Interview interview) {
        try {
            return writer.writeValueAsString(tree(interview));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an interview of strings and numbers is JSON", e);
        }
    }

    private static ObjectNode tree(Interview interview) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("id", interview.id());
        Facts facts = interview.facts();
        put(tree, "title", facts.title());
        put(tree, "publication", facts.publication());
        put(tree, "date", facts.date());
        put(tree, "place", facts.place());
        put(tree, "url", facts.url());
        facts.tags().forEach(tree.putArray("tags")::add);
        put(tree, "interviewer", facts.interviewer());
        ArrayNode guests = tree.putArray("guests");
        facts.guests().forEach(guest -> addGuest(guests, guest));
        interview.preface().forEach(tree.putArray("preface")::add);
        ArrayNode turns = tree.putArray("turns");
        interview.turns().forEach(turn -> addTurn(turns, turn));
        interview.postface().forEach(tree.putArray("postface")::add);
        ArrayNode warnings = tree.putArray("warnings");
        interview.warnings().forEach(warning -> addWarning(warnings, warning));
        return tree;
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value == null) {
            node.putNull(field);
        } else {
            node.put(field, value.toString());
        }
    }

    private static void addGuest(ArrayNode guests, Speaker guest) {
        ObjectNode node = guests.addObject();
        node.put("name", guest.name());
        guest.aliases().forEach(node.putArray("aliases")::add);
        put(node, "role", guest.role());
    }

    private static void addTurn(ArrayNode turns, Turn turn) {
        ObjectNode node = turns.addObject();
        node.put("role", turn.role().wireName());
        Speaker speaker = turn.speaker();
        put(node, "speaker", speaker == null ? null : speaker.name());
        put(node, "label", turn.label());
        node.put("text", turn.text());
        if (turn.line() > 0) {
            node.put("line", turn.line());
        }
        if (turn.span() != null) {
            node.putArray("span").add(turn.span().start()).add(turn.span().end());
        }
        Evidence evidence = turn.evidence();
        node.put("confidence", evidence.confidence());
        ObjectNode why = node.putObject("evidence");
        why.put("boundary", evidence.boundary().wireName());
        why.put("role", evidence.role().wireName());
        why.put("speaker", evidence.speaker().wireName());
    }

    private static void addWarning(ArrayNode warnings, Warning warning) {
        ObjectNode node = warnings.addObject();
        node.put("code", warning.code().name());
        node.put("line", warning.line());
        node.put("message", warning.message());
    }
}
