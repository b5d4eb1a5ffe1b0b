package org.hiwar.interview.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiwar.interview.parse.Manuscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page, leaves out what stands around it, and keeps which of its lines are bold or headings. */
final class HtmlText {
    private static final String AROUND =
            "nav, aside, footer, script, style, noscript, template, iframe, form, button, svg,"
                    + " figure, figcaption, video, audio, select, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=banner], [role=contentinfo], body > header";
    private static final Set<String> AROUND_WORDS = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "related",
            "share",
            "sharing",
            "social",
            "comments",
            "comment",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "menu",
            "newsletter",
            "promo",
            "recommended",
            "tags",
            "toolbar",
            "popup",
            "cookie",
            "pagination",
            "widget",
            "trending",
            "subscribe");
    private static final List<String> BODIES = List.of(
            "[itemprop=articleBody]",
            "article .article-body",
            ".article-body",
            ".entry-content",
            ".post-content",
            "article",
            "main");

    private HtmlText() {}

    static Undressed of(String source) {
        Document page = Jsoup.parse(source);
        Metadata facts = facts(page);
        page.select(AROUND).remove();
        page.getAllElements().stream().filter(HtmlText::isAround).toList().forEach(Node::remove);
        Element body = body(page);
        body.select("h1").stream()
                .filter(title -> title.text().equals(facts.title()))
                .toList()
                .forEach(Node::remove);
        Lines lines = new Lines();
        body.traverse(lines);
        return new Undressed(lines.text.build(), facts);
    }

    private static boolean isAround(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        for (String name : (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("\\s+", -1)) {
            if (AROUND_WORDS.contains(name)
                    || (AROUND_WORDS.contains(name.split("[-_]", -1)[0]) && name.matches(".*[-_].*"))) {
                return !element.normalName().equals("article");
            }
        }
        return false;
    }

    /** The body of the article: what calls itself so and holds most of the text, or else the whole page. */
    private static Element body(Document page) {
        int all = page.body().text().length();
        for (String selector : BODIES) {
            for (Element found : page.select(selector)) {
                if (found.text().length() * 2 > all) {
                    return found;
                }
            }
        }
        return page.body();
    }

    private static Metadata facts(Document page) {
        Element heading = page.selectFirst("h1");
        String title = heading != null && !heading.text().isBlank() ? heading.text() : meta(page, "og:title");
        List<String> tags = new ArrayList<>();
        page.select("meta[property=article:tag]")
                .forEach(tag -> tags.add(tag.attr("content").strip()));
        tags.removeIf(String::isBlank);
        return new Metadata(
                null,
                title == null && !page.title().isBlank() ? page.title() : title,
                meta(page, "og:site_name"),
                date(page),
                null,
                url(page),
                tags,
                interviewer(page),
                List.of());
    }

    private static @Nullable String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return meta == null || meta.attr("content").isBlank()
                ? null
                : meta.attr("content").strip();
    }

    private static @Nullable String interviewer(Document page) {
        String author = meta(page, "author");
        Element byline = page.selectFirst("[rel=author], [itemprop=author]");
        String printed = byline == null ? author : byline.text();
        return printed == null || printed.isBlank() || printed.contains("://") ? null : printed.strip();
    }

    private static @Nullable LocalDate date(Document page) {
        String published = meta(page, "article:published_time");
        Element time = page.selectFirst("time[datetime]");
        String date = published != null ? published : time == null ? "" : time.attr("datetime");
        try {
            return date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable URI url(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = canonical == null ? meta(page, "og:url") : canonical.attr("href");
        try {
            return url == null || url.isBlank() ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Walks the article and ends a line at every block and every forced break. */
    private static final class Lines implements NodeVisitor {
        private final Manuscript.Builder text = new Manuscript.Builder().unlocated();
        private int bold;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    text.endLineUnlessEmpty();
                }
                bold += isBold(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                bold -= isBold(element) ? 1 : 0;
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
            boolean leading = bold > 0 && text.boldSoFar();
            text.add(run);
            if (leading) {
                text.bold();
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
