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
 * Asks Elasticsearch to mark the matches in a turn, in its question and in the title. Each text comes back whole;
 * {@code search.answer} chooses the parts to show.
 */
public final class Highlighting {
    /** The characters that Elasticsearch puts around a match: noncharacters, which no exchanged text may contain. */
    public static final char OPEN = '\uFDD0';

    public static final char CLOSE = '\uFDD1';

    /** The most characters that are analysed again to mark them. Without this bound Elasticsearch refuses longer texts. */
    private static final int MAX_ANALYZED = 1_000_000;

    private Highlighting() {}

    /**
     * The highlighting for a depth. At {@link Depth#EXACT} a word is marked only if it is spelled as typed.
     *
     * @param query matches the words to be marked
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
