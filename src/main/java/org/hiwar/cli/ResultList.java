package org.hiwar.cli;

import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.search.Hit;
import org.hiwar.search.Reason;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.WiderSearch;
import picocli.CommandLine.Help.Ansi;

/** Search results, printed for people with the found words in colour. */
record ResultList(SearchResult result, Ansi ansi) {
    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);

    void print(PrintWriter out) {
        String more = result.total().relation().equals("gte") ? "more than " : "";
        out.println(more + result.total().value() + " turns in " + result.tookMs() + " ms");
        if (result.widened()) {
            out.println("few turns have enough of the words; turns with some of them are shown too");
        }
        if (result.didYouMean() != null) {
            out.println("did you mean: " + result.didYouMean());
        }
        result.ways().forEach(way -> out.println(said(way)));
        for (Hit hit : result.hits()) {
            out.println();
            out.println(Terminal.styled(ansi, "bold", head(hit)));
            hit.highlights().forEach(fragment -> out.println("  " + marked(fragment)));
            if (hit.titleHighlight() != null) {
                out.println("  title: " + marked(hit.titleHighlight()));
            }
            if (hit.explanation() != null) {
                hit.explanation().forEach(reason -> out.println("    " + line(reason)));
            }
        }
    }

    private static String said(WiderSearch way) {
        String words = way.filtered() ? way.query() + " (same filters)" : way.query();
        String search =
                switch (way.kind()) {
                    case WITHOUT_FILTERS -> "without filters: " + words;
                    case WITHOUT_WORDS -> "nobody says " + String.join(", ", way.dropped()) + "; without: " + words;
                    case PLAIN_WORDS -> "as words: " + words;
                    case ONE_WORD -> "one word: " + words;
                    case SPEAKER ->
                        "--speaker '"
                                + (way.speaker() == null ? "" : way.speaker().name()) + "'";
                    case EVERYTHING -> "all turns: search for nothing";
                };
        return search + "  (" + way.total() + " turns)";
    }

    private static String line(Reason reason) {
        String typed = reason.query().isEmpty() ? "" : reason.query() + " → ";
        return typed + reason.matched() + "  (" + reason.rule() + ", " + reason.in() + ")";
    }

    private static String head(Hit hit) {
        SpeakerRef speaker = hit.speaker();
        String title = hit.interview().title();
        return hit.id() + "  " + hit.role() + (speaker == null ? "" : "  " + speaker.name())
                + (title == null ? "" : "  " + title);
    }

    private String marked(String fragment) {
        String coloured = MARK.matcher(fragment)
                .replaceAll(match -> Matcher.quoteReplacement(Terminal.styled(ansi, "bold,yellow", match.group(1))));
        return coloured.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&");
    }
}
