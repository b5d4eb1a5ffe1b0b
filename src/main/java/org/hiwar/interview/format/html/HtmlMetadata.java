package org.hiwar.interview.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiwar.interview.Facts;
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.lexicon.PrintedDay;
import org.hiwar.interview.text.CommaSeparated;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says about its article: in JSON-LD (schema.org's {@code Article}), in meta elements (Open Graph,
 * Dublin Core), and in what it shows. The place that is likeliest to be about this article alone is asked first.
 */
final class HtmlMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHOWN_DATES =
            "[itemprop=datePublished], time[datetime], time, [class*=publish], [class*=date], [class*=time]";
    private static final String AUTHORS = "[rel=author], [itemprop=author]";
    private static final String SHOWN_AUTHORS = "[class*=byline], [class*=author]";
    /** In characters. A longer text may contain a date or a name, but is none. */
    private static final int LONGEST_SHOWN = 80;

    private static final Pattern ROLE = Pattern.compile(
            "^(?:حوار|حاوره|حاورها|حاورته|حاورتها|كتب|كتبت|بقلم|أجرى الحوار|أجرت الحوار)(?:\\s++(?:[:：-]\\s++)?+|[:：-]\\s++)");
    private static final Pattern AFTER_NAME = Pattern.compile("(?<!\\s)\\s++[-–—|]\\s|[،,|]");

    private final Document page;
    private final List<JsonNode> linked = new ArrayList<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        page.select("script[type=application/ld+json]").forEach(script -> addLinked(script.data()));
    }

    static Facts of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        return new Facts(
                metadata.title(),
                metadata.publication(),
                metadata.date(),
                metadata.place(),
                metadata.url(),
                metadata.tags(),
                metadata.author(metadata.publication()),
                List.of());
    }

    /**
     * Adds the articles of a JSON-LD script. If it is broken, the rest of the page counts: its text is none the worse
     * for it.
     */
    private void addLinked(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            JsonNode graph = tree.path("@graph");
            for (JsonNode node : graph.isArray()
                    ? graph
                    : tree.isArray() ? tree : JSON.createArrayNode().add(tree)) {
                if (node.path("@type").toString().contains("Article")) {
                    linked.add(node);
                }
            }
        } catch (JsonProcessingException e) {
            linked.clear();
        }
    }

    /** A property of the article: a text, or the name of a thing; of several the first. */
    private Optional<String> linked(String property) {
        return linked.stream()
                .map(node -> node.path(property))
                .map(value -> value.isArray() ? value.path(0) : value)
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(JsonNode::isTextual)
                .map(value -> value.textValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> meta(String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return Optional.ofNullable(meta)
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    private Stream<String> shown(String selector) {
        return page.select(selector).stream()
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_SHOWN);
    }

    private static @Nullable String first(List<Optional<String>> candidates) {
        return candidates.stream().flatMap(Optional::stream).findFirst().orElse(null);
    }

    private @Nullable String title() {
        Optional<String> heading =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).filter(text -> !text.isBlank());
        Optional<String> head = Optional.of(page.title()).filter(text -> !text.isBlank());
        return first(List.of(heading, linked("headline"), meta("og:title"), head));
    }

    private @Nullable LocalDate date() {
        Stream<String> said = Stream.of(
                        linked("datePublished"),
                        meta("article:published_time"),
                        meta("datePublished"),
                        meta("dc.date"),
                        meta("DC.date.issued"),
                        meta("date"),
                        meta("pubdate"))
                .flatMap(Optional::stream);
        return Stream.concat(said, shown(SHOWN_DATES))
                .map(PrintedDay::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Who signed the article. A site that signs with its own name names nobody. */
    private @Nullable String author(@Nullable String publication) {
        Stream<String> said = Stream.of(linked("author"), meta("author"), meta("article:author"))
                .flatMap(Optional::stream);
        return Stream.of(shown(AUTHORS), said, shown(SHOWN_AUTHORS))
                .flatMap(names -> names)
                .filter(name -> !name.contains("://"))
                .map(HtmlMetadata::withoutRole)
                .filter(name -> !name.isEmpty() && !name.equals(publication))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String publication() {
        return first(List.of(linked("publisher"), meta("og:site_name"), meta("application-name")));
    }

    /** «حوار: منى الجربي – صفاقس» names منى الجربي. */
    private static String withoutRole(String byline) {
        return AFTER_NAME.split(ROLE.matcher(byline).replaceFirst(""), 2)[0].strip();
    }

    private @Nullable String place() {
        Optional<String> printed = Stream.of(AUTHORS, SHOWN_AUTHORS)
                .flatMap(this::shown)
                .flatMap(
                        byline -> Stream.ofNullable(Occasion.of(List.of(byline)).place()))
                .findFirst();
        return first(List.of(linked("contentLocation"), linked("locationCreated"), printed));
    }

    private List<String> tags() {
        Function<Element, String> content = tag -> tag.attr("content").strip();
        List<String> tags = page.select("meta[property=article:tag]").stream()
                .map(content)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return !tags.isEmpty()
                ? tags
                : meta("news_keywords")
                        .map(words -> CommaSeparated.words(words, CommaSeparated.COMMAS))
                        .orElse(List.of());
    }

    private @Nullable URI url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(List.of(
                Optional.ofNullable(canonical).map(link -> link.attr("href")).filter(link -> !link.isBlank()),
                meta("og:url"),
                linked("url")));
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            // A broken address is no reason to refuse the text.
            return null;
        }
    }
}
