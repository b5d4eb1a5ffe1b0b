package org.hiwar.search;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.List;
import java.util.Map;
import org.hiwar.index.TurnDocument;

/**
 * Asks which places of a turn, of its question and of the title matched. Each comes back whole, with marks; what is shown of it
 * is for {@link Fragments} to choose.
 */
final class Highlighting {
    private Highlighting() {}

    static Highlight of() {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(String.valueOf(MarkedText.OPEN))
                .postTags(String.valueOf(MarkedText.CLOSE))
                .numberOfFragments(0)
                .requireFieldMatch(true)
                .fields(TEXT, matched(TEXT, TEXT_EXACT))
                .fields(QUESTION_TEXT, matched(QUESTION_TEXT, QUESTION_TEXT_EXACT))
                .fields(TITLE, matched(TITLE, TITLE_EXACT)));
    }

    private static HighlightField matched(String... fields) {
        return HighlightField.of(f -> f.matchedFields(List.of(fields)));
    }

    /** What matched in one hit. */
    static Matches read(TurnDocument turn, Map<String, List<String>> highlights) {
        String text = turn.text();
        var question = turn.question();
        String title = turn.interview().title();
        return new Matches(
                MarkedText.of(text == null ? "" : text, highlights.get(TEXT)),
                question == null ? null : MarkedText.of(question.text(), highlights.get(QUESTION_TEXT)),
                title == null ? null : MarkedText.of(title, highlights.get(TITLE)));
    }
}
