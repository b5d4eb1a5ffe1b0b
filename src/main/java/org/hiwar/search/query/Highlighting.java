package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_SPELLED;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT_SPELLED;
import static org.hiwar.index.TurnFields.TITLE;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.List;
import java.util.Map;
import org.hiwar.search.Depth;

/**
 * Asks which places of a turn, of its question and of the title matched. Each comes back whole, with marks; what is shown of it
 * is for {@code search.answer} to choose.
 */
public final class Highlighting {
    /** What the engine puts around matches: noncharacters, which no text for exchange holds. */
    public static final char OPEN = '\uFDD0';

    public static final char CLOSE = '\uFDD1';

    /** Of a text analysed again, in characters: Elasticsearch refuses longer ones where it is not told to stop there. */
    private static final int MAX_ANALYZED = 1_000_000;

    private Highlighting() {}

    /**
     * At the depth of spelling only what is spelled so is marked, else what any clause of the query matched.
     *
     * @param query finds what is to be marked
     */
    static Highlight of(Depth depth, Query query) {
        return Highlight.of(h -> base(h).highlightQuery(query)
                .fields(depth == Depth.EXACT ? spelled() : stemsAndForms())
                .fields(TITLE, matched(TITLE, TITLE_EXACT)));
    }

    private static Highlight.Builder base(Highlight.Builder h) {
        return h.type(HighlighterType.Unified)
                .preTags(String.valueOf(OPEN))
                .postTags(String.valueOf(CLOSE))
                .numberOfFragments(0)
                .maxAnalyzedOffset(MAX_ANALYZED)
                .requireFieldMatch(true);
    }

    private static Map<String, HighlightField> stemsAndForms() {
        return Map.of(TEXT, matched(TEXT, TEXT_EXACT), QUESTION_TEXT, matched(QUESTION_TEXT, QUESTION_TEXT_EXACT));
    }

    private static Map<String, HighlightField> spelled() {
        return Map.of(TEXT_SPELLED, HighlightField.of(f -> f), QUESTION_TEXT_SPELLED, HighlightField.of(f -> f));
    }

    private static HighlightField matched(String... fields) {
        return HighlightField.of(f -> f.matchedFields(List.of(fields)));
    }
}
