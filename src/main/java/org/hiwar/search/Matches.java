package org.hiwar.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What matched in a hit: in the turn itself, in the question it answers, and in the title. */
record Matches(
        MarkedText text,
        @Nullable MarkedText question,
        @Nullable MarkedText title) {
    static final String QUESTION = "question";
    static final String TITLE = "title";
    /** What a header's own text is. */
    static final String PREFACE = "preface";

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
