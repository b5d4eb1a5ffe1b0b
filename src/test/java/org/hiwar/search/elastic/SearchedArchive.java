package org.hiwar.search.elastic;

import java.util.Set;
import java.util.function.Supplier;
import org.hiwar.index.TestArchive;
import org.hiwar.interview.Interview;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Hit;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;

/** An archive of a test's own, and the searcher over it. */
final class SearchedArchive implements AutoCloseable {
    private final TestArchive archive;
    private final Searcher searcher;

    SearchedArchive(Interview... interviews) {
        this(() -> Synonyms.NONE, interviews);
    }

    SearchedArchive(Supplier<Synonyms> synonyms, Interview... interviews) {
        this(new TestArchive(), synonyms, interviews);
    }

    SearchedArchive(TestArchive archive, Supplier<Synonyms> synonyms, Interview... interviews) {
        this.archive = archive;
        searcher = new ElasticSearcher(archive.index(), synonyms);
        load(interviews);
    }

    void load(Interview... interviews) {
        archive.with(interviews);
    }

    Searcher searcher() {
        return searcher;
    }

    SearchResult search(String query) {
        return search(query, Filters.NONE, Set.of());
    }

    SearchResult search(String query, Filters filters, Set<Facet> facets) {
        return searcher.search(new SearchParameters(query, filters, Sort.RELEVANCE, 1, 20, facets));
    }

    SearchResult search(String query, Matching matching) {
        return search(query, matching, Highlights.DEFAULT);
    }

    SearchResult search(String query, Highlights highlights) {
        return search(query, Matching.DEFAULT, highlights);
    }

    SearchResult search(String query, Matching matching, Highlights highlights) {
        return searcher.search(
                new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), matching, highlights));
    }

    /** The fragments of a hit, what is marked in square brackets. */
    static String marked(Hit hit) {
        return String.join("|", hit.highlights()).replace("<mark>", "[").replace("</mark>", "]");
    }

    @Override
    public void close() {
        archive.close();
    }
}
