package org.hiwar.search;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;

import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;

/** How matches are marked: whole sentences of the original text, HTML-escaped, matches in {@code <mark>}. */
final class Highlighting {
    static final String OPEN = "<mark>";
    static final String CLOSE = "</mark>";
    private static final int FRAGMENTS = 3;
    /** In UTF-16 code units; sentences are not cut, so a fragment may be longer. */
    private static final int FRAGMENT_LENGTH = 160;

    private Highlighting() {}

    static Highlight of() {
        HighlightField text = HighlightField.of(f -> f.matchedFields(TEXT, TEXT_EXACT)
                .numberOfFragments(FRAGMENTS)
                .fragmentSize(FRAGMENT_LENGTH)
                .noMatchSize(FRAGMENT_LENGTH));
        HighlightField question = HighlightField.of(
                f -> f.matchedFields(QUESTION_TEXT, QUESTION_TEXT_EXACT).numberOfFragments(0));
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags(OPEN)
                .postTags(CLOSE)
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("ar")
                .requireFieldMatch(true)
                .fields(TEXT, text)
                .fields(QUESTION_TEXT, question));
    }
}
