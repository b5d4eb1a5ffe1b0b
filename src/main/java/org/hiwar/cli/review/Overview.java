package org.hiwar.cli.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiwar.interview.Interview;
import org.jsoup.nodes.Element;

/** The top of the page: the number of inputs in each state, and a table of all inputs, the most doubtful first. */
final class Overview {
    private final List<Reviewed> all;

    Overview(List<Reviewed> all) {
        this.all = all;
    }

    void addTo(Element main) {
        tiles(HtmlWriter.add(main, "ul", "tiles"));
        Element table = HtmlWriter.add(HtmlWriter.add(main, "div", "scroll"), "table", "overview");
        Element head = table.appendElement("thead").appendElement("tr");
        column(head, "الملف", "file");
        column(head, "المداخلات", "turns");
        column(head, "فيها شك", "doubtful");
        column(head, "المتحدثون", "speakers");
        column(head, "التنبيهات", "warnings");
        column(head, "أدنى ثقة", "lowest confidence");
        column(head, "الحال", "status");
        Element body = table.appendElement("tbody");
        for (int i = 0; i < all.size(); i++) {
            row(body.appendElement("tr"), all.get(i), i + 1);
        }
    }

    private void tiles(Element tiles) {
        Map<Reviewed.State, Integer> counts = new EnumMap<>(Reviewed.State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        for (Reviewed.State state : Reviewed.State.values()) {
            int count = counts.getOrDefault(state, 0);
            Element tile = HtmlWriter.add(tiles, "li", "tile " + style(state));
            Element inner = count == 0 ? tile : tile.appendElement("a").attr("href", "#" + first(state));
            HtmlWriter.text(inner, "b", "", String.valueOf(count));
            HtmlWriter.text(inner, "span", "", Phrases.of(state));
            HtmlWriter.english(inner, Phrases.english(state));
        }
        Element tile = HtmlWriter.add(tiles, "li", "tile turns");
        long doubtful = all.stream().mapToLong(Reviewed::doubtfulTurns).sum();
        HtmlWriter.text(tile, "b", "", doubtful + " من " + turns());
        HtmlWriter.text(tile, "span", "", "مداخلات فيها شك");
        HtmlWriter.english(tile, "doubtful turns of all");
    }

    private String first(Reviewed.State state) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).state() == state) {
                return "f" + (i + 1);
            }
        }
        throw new IllegalStateException("none is " + state);
    }

    private long turns() {
        return all.stream()
                .map(Reviewed::interview)
                .mapToLong(
                        interview -> interview == null ? 0 : interview.turns().size())
                .sum();
    }

    private static void column(Element head, String arabic, String english) {
        Element cell = head.appendElement("th").attr("scope", "col");
        cell.appendText(arabic);
        HtmlWriter.english(cell, english);
    }

    private static void row(Element row, Reviewed one, int number) {
        row.addClass(style(one.state()));
        Element file = row.appendElement("th").attr("scope", "row");
        HtmlWriter.text(file, "a", "name", one.source())
                .attr("href", "#f" + number)
                .attr("dir", "ltr");
        Interview interview = one.interview();
        if (interview == null) {
            String reason = one.refusal() == null ? "" : one.refusal().reason();
            row.appendElement("td").attr("colspan", "5").addClass("reason").text(reason);
        } else {
            String title = interview.facts().title();
            if (title != null) {
                HtmlWriter.text(file, "span", "title", title);
            }
            number(row, interview.turns().size());
            Element doubtful = number(row, one.doubtfulTurns());
            doubtful.addClass(one.doubtfulTurns() > 0 ? "some" : "none");
            Element speakers = number(row, one.speakers());
            if (one.unknown() > 0) {
                HtmlWriter.text(speakers, "span", "unknown", "+؟")
                        .attr("title", one.unknown() + " مداخلات لا يُعرف قائلها");
            }
            number(row, interview.warnings().size());
            confidence(row.appendElement("td"), one);
        }
        Element state = row.appendElement("td");
        Element chip = HtmlWriter.add(state, "span", "chip " + style(one.state()));
        chip.appendText(Phrases.of(one.state()));
        HtmlWriter.english(chip, Phrases.english(one.state()));
    }

    private static Element number(Element row, long number) {
        return HtmlWriter.text(row, "td", "number", String.valueOf(number));
    }

    private static void confidence(Element cell, Reviewed one) {
        cell.addClass("number");
        if (one.state() == Reviewed.State.NO_INTERVIEW) {
            cell.text("–");
            return;
        }
        String value = String.format(Locale.ROOT, "%.2f", one.lowestConfidence());
        cell.appendElement("meter")
                .attr("min", "0")
                .attr("max", "1")
                .attr("low", "0.6")
                .attr("high", "0.9")
                .attr("optimum", "1")
                .attr("value", value);
        cell.appendText(" " + value);
    }

    static String style(Reviewed.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
