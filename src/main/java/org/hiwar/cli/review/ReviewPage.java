package org.hiwar.cli.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hiwar.digest.Sha256;
import org.hiwar.interview.speaker.Authority;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * One HTML page about all inputs, the most doubtful first. The page fetches nothing and runs no script. Its content security
 * policy allows only its own style sheet.
 */
public final class ReviewPage {
    private static final String EXAMPLE = """
            - line: 14
              text: "…"              # how the turn begins
              role: question         # or answer, other
              speaker: …             # either or both
            - line: 20
              text: "…"
              split: "…"             # a turn of this role begins at these words
              role: question
            - line: 23
              text: "…"
              join: previous         # part of the turn before
            """;

    private ReviewPage() {}

    /**
     * Returns the page about these inputs.
     *
     * @param authority the known speakers; the page does not list names as similar if the archive keeps them apart
     */
    public static String of(List<Reviewed> inputs, Authority authority) {
        String folder = folder(inputs);
        List<Reviewed> all = inputs.stream()
                .map(one -> one.without(folder))
                .sorted(Reviewed.WORST_FIRST)
                .toList();
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        Element html = page.selectFirst("html");
        if (html != null) {
            html.attr("lang", "ar").attr("dir", "rtl");
        }
        head(page.head());
        Element main = page.body().appendElement("main");
        title(HtmlWriter.add(main, "header", ""), folder);
        new Overview(all).addTo(main);
        guide(main);
        new LikeNames(all, authority).addTo(main);
        for (int i = 0; i < all.size(); i++) {
            new FileSection(all.get(i), i + 1).addTo(main);
        }
        return page.outerHtml();
    }

    private static void head(Element head) {
        String style = style();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src 'sha256-" + sha256(style)
                                + "'; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("title").text("حوار: مراجعة ما قُرئ");
        head.appendElement("style").appendChild(new DataNode(style));
    }

    /** The folder that all names of inputs begin with, up to its slash. The page shows it once and not with every name. */
    private static String folder(List<Reviewed> inputs) {
        String common = inputs.isEmpty() ? "" : inputs.get(0).source();
        for (Reviewed one : inputs) {
            while (!one.source().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common.substring(0, common.lastIndexOf('/') + 1);
    }

    private static void title(Element header, String folder) {
        HtmlWriter.text(header, "span", "brand", "«حوار»");
        Element title = header.appendElement("h1");
        title.appendText("مراجعة ما قُرئ");
        HtmlWriter.english(title, "what was read, the most doubtful first");
        HtmlWriter.text(header, "bdi", "folder", folder);
    }

    private static void guide(Element main) {
        Element guide = HtmlWriter.add(main, "details", "guide");
        Element summary = guide.appendElement("summary");
        summary.appendText("كيف يُصحَّح ما قُرئ خطأ");
        HtmlWriter.english(summary, "how to correct what was read wrong");
        guide.appendElement("p")
                .text(
                        "ضع بجانب الملف ملفًا باسمه ينتهي بـ ‎.hiwar.yaml‎ وانسخ إليه ما تحت المداخلة، ثم حمّل المقابلة من جديد."
                                + " تبقى المداخلة المصحَّحة كما صُحِّحت في كل تحميل، ويُرفض الملف إن لم يعد التصحيح يوافق نصه.");
        HtmlWriter.english(
                guide.appendElement("p"),
                "Put a file of the interview's name that ends in .hiwar.yaml beside it, copy into it what stands under the turn, and load"
                        + " the interview again.");
        HtmlWriter.code(guide, EXAMPLE);
    }

    private static String style() {
        try (InputStream in = ReviewPage.class.getResourceAsStream("review.css")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks review.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read review.css", e);
        }
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
