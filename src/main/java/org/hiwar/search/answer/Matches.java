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

/** What matched in a hit: in the turn itself, in the question it answers, and in the title. */
public record Matches(
        MarkedText text,
        @Nullable MarkedText question,
        @Nullable MarkedText title) {
    public static final String QUESTION = "question";
    public static final String TITLE = "title";
    /** What a header's own text is. */
    public static final String PREFACE = "preface";

    /** Reads what matched in one hit from the engine's highlights, by field. */
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

    /** Where something matched; the turn itself goes by its role. */
    List<String> where(String role) {
        List<String> where = new ArrayList<>();
        if (text.isMarked()) {
            where.add(role.isEmpty() ? PREFACE : role);
        }
        if (question != null && question.isMarked()) {
            where.add(QUESTION);
        }
        if (title != null && title.isMarked()) {
            where.add(TITLE);
        }
        return where;
    }
}
