package org.hiwar.cli.review;

import org.jsoup.nodes.Element;

/** Adds elements to a page. Texts are added as text and never become markup. */
final class HtmlWriter {
    private HtmlWriter() {}

    static Element add(Element parent, String tag, String classes) {
        Element made = parent.appendElement(tag);
        return classes.isEmpty() ? made : made.addClass(classes);
    }

    static Element text(Element parent, String tag, String classes, String text) {
        return add(parent, tag, classes).text(text);
    }

    /** Adds a text in English, the page's second language, after a space. */
    static Element english(Element parent, String text) {
        parent.appendText(" ");
        return text(parent, "span", "en", text).attr("lang", "en").attr("dir", "ltr");
    }

    /** Adds a text for copying; one click selects the whole text. */
    static Element code(Element parent, String text) {
        Element pre = add(parent, "pre", "").attr("dir", "ltr");
        pre.appendElement("code").appendText(text);
        return pre;
    }
}
