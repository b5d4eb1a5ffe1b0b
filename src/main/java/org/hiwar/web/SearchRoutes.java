package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Set;
import org.hiwar.interview.Role;
import org.hiwar.search.Depth;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.web.http.ClientWatch;
import org.hiwar.web.http.QueryParameters;
import org.hiwar.web.http.Routes;

/** The routes that answer searches and suggest completions. */
final class SearchRoutes {
    private static final int DEFAULT_SIZE = 20;
    private static final int DEFAULT_SUGGESTIONS = 8;

    private final Searcher searcher;
    private final ClientWatch clients;

    SearchRoutes(Searcher searcher, ClientWatch clients) {
        this.searcher = searcher;
        this.clients = clients;
    }

    void register(RoutesConfig routes) {
        routes.get(Routes.SEARCH, this::search);
        routes.get(Routes.SUGGEST, this::suggest);
    }

    private void search(Context ctx) {
        QueryParameters in = QueryParameters.of(
                ctx,
                "q",
                "speaker",
                "role",
                "interview",
                "publication",
                "from",
                "to",
                "sort",
                "page",
                "size",
                "facets",
                "match",
                "harakat",
                "in",
                "highlight",
                "fragments",
                "fragmentSize",
                "explain",
                "typing",
                "suggest");
        SearchParameters request = new SearchParameters(
                Objects.requireNonNullElse(in.text("q"), ""),
                filters(in),
                Objects.requireNonNullElse(in.choice("sort", Sort.class), Sort.RELEVANCE),
                in.number("page", 1, 1, Integer.MAX_VALUE),
                in.number("size", DEFAULT_SIZE, 0, SearchParameters.MAX_SIZE),
                Set.copyOf(in.choices("facets", Facet.class)),
                matching(in),
                highlights(in),
                in.number("suggest", 0, 0, SearchParameters.MAX_SUGGESTIONS));
        ctx.json(clients.whileConnected(ctx, () -> searcher.search(request)));
    }

    private static Filters filters(QueryParameters in) {
        return new Filters(
                in.texts("speaker"),
                in.choices("role", Role.class),
                in.texts("interview"),
                in.texts("publication"),
                in.date("from"),
                in.date("to"));
    }

    private static Matching matching(QueryParameters in) {
        Matching usual = Matching.DEFAULT;
        return new Matching(
                Objects.requireNonNullElse(in.choice("match", Depth.class), usual.depth()),
                in.flag("harakat"),
                Objects.requireNonNullElse(in.choice("in", SearchScope.class), usual.scope()),
                in.flag("typing"));
    }

    private static Highlights highlights(QueryParameters in) {
        Highlights usual = Highlights.DEFAULT;
        return new Highlights(
                Objects.requireNonNullElse(in.choice("highlight", Highlights.Style.class), usual.style()),
                in.number("fragments", usual.fragments(), 1, Highlights.MAX_FRAGMENTS),
                in.number("fragmentSize", usual.fragmentSize(), Highlights.MIN_SIZE, Highlights.MAX_SIZE),
                in.flag("explain"));
    }

    private void suggest(Context ctx) {
        QueryParameters in = QueryParameters.of(ctx, "q", "size");
        String query = Objects.requireNonNullElse(in.text("q"), "");
        int size = in.number("size", DEFAULT_SUGGESTIONS, 1, SearchParameters.MAX_SUGGESTIONS);
        ctx.json(clients.whileConnected(ctx, () -> searcher.suggest(query, size)));
    }
}
