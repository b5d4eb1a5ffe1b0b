package org.hiwar.search.answer;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_SPELLED;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_SPELLED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnFields;
import org.jspecify.annotations.Nullable;

/** The texts of a hit with their matches: the turn itself, the question that it answers, and the title. */
public record Matches(
        MarkedText text,
        @Nullable MarkedText question,
        @Nullable MarkedText title) {
    public static final String QUESTION = "question";
    public static final String TITLE = "title";
    /** The name of the text of a header. */
    public static final String PREFACE = "preface";

    /** Reads the matches of one hit from its highlights, which Elasticsearch gives by field. */
    static Matches of(TurnDocument turn, Map<String, List<String>> highlights) {
        String text = turn.text();
        var question = turn.question();
        String title = turn.interview().title();
        return new Matches(
                MarkedText.of(text == null ? "" : text, either(highlights, TEXT, TEXT_SPELLED)),
                question == null
                        ? null
                        : MarkedText.of(question.text(), either(highlights, QUESTION_TEXT, QUESTION_TEXT_SPELLED)),
                title == null ? null : MarkedText.of(title, highlights.get(TurnFields.TITLE)));
    }

    private static @Nullable List<String> either(Map<String, List<String>> highlights, String one, String other) {
        return highlights.getOrDefault(one, highlights.get(other));
    }

    /** The names of the texts that matched. The turn itself is named by its role, which a header does not have. */
    List<String> matchedIn(String role) {
        List<String> places = new ArrayList<>();
        if (text.isMarked()) {
            places.add(role.isEmpty() ? PREFACE : role);
        }
        if (question != null && question.isMarked()) {
            places.add(QUESTION);
        }
        if (title != null && title.isMarked()) {
            places.add(TITLE);
        }
        return places;
    }
}
