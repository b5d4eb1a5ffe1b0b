package org.hiwar.interview.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hiwar.interview.Facts;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.MarkupRun;
import org.hiwar.interview.text.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Extracts the article of a page without what surrounds it, and which of its lines are bold or headings. */
public final class HtmlText {
    private static final String AROUND =
            "nav, aside, footer, script, style, noscript, template, iframe, form, button, svg,"
                    + " figure, figcaption, video, audio, select, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=banner], [role=contentinfo], body > header";
    /** Words in the class names and ids that sites give to what surrounds an article. */
    private static final Set<String> AROUND_WORDS = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "sponsored",
            "promo",
            "related",
            "recommended",
            "recommend",
            "trending",
            "popular",
            "latest",
            "share",
            "sharing",
            "social",
            "follow",
            "comments",
            "comment",
            "disqus",
            "respond",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "menu",
            "newsletter",
            "subscribe",
            "subscription",
            "paywall",
            "tags",
            "toolbar",
            "popup",
            "modal",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "pagination",
            "pager",
            "widget",
            "caption",
            "figcaption",
            "print",
            "copyright",
            "byline",
            "author",
            "meta",
            "timestamp");

    /** Words that count only as the whole name: an element called {@code meta-text} may hold the article. */
    private static final Set<String> WHOLE_WORDS = Set.of("meta", "author", "print", "latest", "comment", "follow");

    private static final List<String> BODIES = List.of(
            "[itemprop=articleBody]",
            "[property=articleBody]",
            "article .article-body",
            ".article-body",
            ".entry-content",
            ".post-content",
            ".article-content",
            ".article-text",
            ".story-body",
            "#article-body",
            ".node__content",
            "article",
            "main");

    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "h2", "h3", "h4", "ul", "ol", "dl");

    private HtmlText() {}

    public static ExtractedText of(String source) {
        Document page = Jsoup.parse(source, Parser.htmlParser().setTrackPosition(true));
        Facts facts = HtmlMetadata.of(page);
        page.select(AROUND).remove();
        int all = page.body().text().length();
        page.body().getAllElements().stream()
                .filter(element -> isAround(element, all))
                .toList()
                .forEach(Node::remove);
        Element body = body(page);
        body.select("h1").stream()
                .filter(title -> title.text().equals(facts.title()))
                .toList()
                .forEach(Node::remove);
        Lines lines = new Lines(source);
        body.traverse(lines);
        return new ExtractedText(lines.text.build(), Metadata.of(facts));
    }

    /**
     * Whether an element surrounds the article, by its name. One with most of the text does not: something inside it
     * gave the name.
     */
    private static boolean isAround(Element element, int all) {
        boolean named = !element.normalName().equals("body")
                && Stream.of((element.className() + " " + element.id())
                                .toLowerCase(Locale.ROOT)
                                .split("\\s+", -1))
                        .anyMatch(HtmlText::isAroundName);
        return named && element.text().length() * 2 <= all;
    }

    /** Whether the whole name, its first or its last part says so: {@code related-posts}, {@code article__share}. */
    private static boolean isAroundName(String name) {
        String[] parts = name.split("[-_]+", -1);
        String last = parts[parts.length - 1];
        return AROUND_WORDS.contains(name)
                || (AROUND_WORDS.contains(parts[0]) && !WHOLE_WORDS.contains(parts[0]))
                || (AROUND_WORDS.contains(last) && !WHOLE_WORDS.contains(last));
    }

    /** The element that is named as the article and holds most of the text, or else the one with most paragraphs. */
    private static Element body(Document page) {
        int all = page.body().text().length();
        for (String selector : BODIES) {
            for (Element found : page.select(selector)) {
                if (found.text().length() * 2 > all) {
                    return found;
                }
            }
        }
        return withMostParagraphs(page.body(), all);
    }

    /**
     * The element with the most text in paragraphs of its own, or the whole page if no element has two fifths of the
     * text.
     */
    private static Element withMostParagraphs(Element page, int all) {
        Element best = page;
        int most = all * 2 / 5;
        for (Element element : page.getAllElements()) {
            int own = 0;
            for (Element child : element.children()) {
                own += PARAGRAPHS.contains(child.normalName()) ? child.text().length() : 0;
            }
            if (own > most) {
                best = element;
                most = own;
            }
        }
        return best;
    }

    /** Walks the article and ends a line at every block and every forced break. */
    private static final class Lines implements NodeVisitor {
        private final String source;
        private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder();
        private int bold;

        Lines(String source) {
            this.source = source;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    text.endLineUnlessEmpty();
                }
                addBold(element, 1);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                addBold(element, -1);
                if (element.normalName().matches("h[1-6]")) {
                    text.heading();
                }
                if (element.isBlock()) {
                    text.endLineUnlessEmpty();
                }
            }
        }

        private void add(TextNode words) {
            String run = words.text();
            if (run.isBlank() && text.emptyLine()) {
                return;
            }
            addPlaced(words, run);
        }

        private void addBold(Element element, int count) {
            bold += isBold(element) ? count : 0;
            text.bold(bold > 0);
        }

        /**
         * If jsoup reads the source differently, as with an entity without its semicolon, all of the run gets the
         * offset of its start.
         */
        private void addPlaced(TextNode words, String run) {
            Range range = words.sourceRange();
            if (!range.isTracked()) {
                text.add(run);
                return;
            }
            List<MarkupRun> runs =
                    MarkupRun.of(source, range.start().pos(), range.end().pos());
            if (MarkupRun.read(runs).equals(run)) {
                MarkupRun.addAll(runs, text);
            } else {
                text.add(run, range.start().pos());
            }
        }

        private static boolean isBold(Element element) {
            String name = element.normalName();
            String style = element.attr("style").toLowerCase(Locale.ROOT);
            return name.equals("strong")
                    || name.equals("b")
                    || name.equals("dt")
                    || style.contains("font-weight:bold")
                    || style.contains("font-weight: bold")
                    || style.contains("font-weight:700");
        }
    }
}
