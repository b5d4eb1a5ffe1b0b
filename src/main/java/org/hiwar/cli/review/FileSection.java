package org.hiwar.cli.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.ArchiveDecisions;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part of the page about one input: its turns, each in its speaker's colour, with its warnings and corrections. */
final class FileSection {
    /** The number of colours for speakers. A ninth speaker has the same colour as the first. */
    private static final int COLOURS = 8;

    private final Reviewed one;
    private final String id;
    private final Map<String, Integer> colours = new LinkedHashMap<>();

    FileSection(Reviewed one, int number) {
        this.one = one;
        this.id = "f" + number;
    }

    void addTo(Element main) {
        Element file = HtmlWriter.add(main, "details", "file " + Overview.style(one.state()));
        if (one.state() != Reviewed.State.SURE) {
            file.attr("open", true);
        }
        Element summary = file.appendElement("summary");
        HtmlWriter.text(summary, "span", "name", one.source()).attr("dir", "ltr");
        Interview interview = one.interview();
        String title = interview == null ? null : interview.facts().title();
        if (title != null) {
            HtmlWriter.text(summary, "span", "title", title);
        }
        Element chip = HtmlWriter.add(summary, "span", "chip " + Overview.style(one.state()));
        chip.appendText(Phrases.of(one.state()));
        HtmlWriter.english(chip, Phrases.english(one.state()));
        // The anchor is inside the details element, so that following a link to the anchor opens the element.
        Element body = HtmlWriter.add(file, "div", "body").attr("id", id);
        if (interview == null) {
            HtmlWriter.text(
                    body,
                    "p",
                    "reason",
                    one.refusal() == null ? "" : one.refusal().toString());
        } else {
            interview(body, interview);
        }
    }

    private void interview(Element body, Interview interview) {
        facts(HtmlWriter.add(body, "p", "facts"), interview);
        Map<Integer, List<Warning>> byTurn = byTurn(interview);
        List<Warning> whole = byTurn.getOrDefault(0, List.of());
        if (!whole.isEmpty()) {
            warnings(body, whole);
        }
        if (interview.turns().isEmpty()) {
            HtmlWriter.text(body, "p", "", String.join(" / ", interview.preface()))
                    .addClass("said");
            return;
        }
        Element more = HtmlWriter.add(body, "label", "whole");
        more.appendElement("input").attr("type", "checkbox");
        more.appendText(" النص كاملًا");
        HtmlWriter.english(more, "whole text");
        Element turns = HtmlWriter.add(body, "ol", "turns");
        Snippets snippets = new Snippets(interview);
        for (Turn turn : interview.turns()) {
            turn(turns.appendElement("li"), turn, byTurn.getOrDefault(turn.ordinal(), List.of()), snippets);
        }
    }

    private static void facts(Element list, Interview interview) {
        Facts facts = interview.facts();
        String guests = facts.guests().stream().map(Speaker::name).collect(Collectors.joining("، "));
        fact(list, "المعرّف", interview.id());
        fact(list, "النشر", facts.publication());
        fact(list, "التاريخ", facts.date() == null ? null : facts.date().toString());
        fact(list, "المحاور", facts.interviewer());
        fact(list, "الضيوف", guests.isEmpty() ? null : guests);
    }

    private static void fact(Element list, String name, @Nullable String value) {
        if (value != null) {
            Element fact = HtmlWriter.add(list, "span", "fact");
            HtmlWriter.text(fact, "span", "label", name);
            HtmlWriter.text(fact, "bdi", "", value);
        }
    }

    /**
     * Returns the warnings by the number of their turn; warnings of no turn have the number 0. If several turns begin on the
     * line of a warning, the warning belongs to the turn that its message names, or to the first turn if it names none.
     */
    private static Map<Integer, List<Warning>> byTurn(Interview interview) {
        Map<Integer, List<Warning>> byTurn = new LinkedHashMap<>();
        for (Warning warning : interview.warnings()) {
            int ordinal = 0;
            for (Turn turn : interview.turns()) {
                boolean here = turn.line() > 0 && turn.line() == warning.line();
                boolean named = warning.message().startsWith("turn " + turn.ordinal() + " ");
                if (here && (ordinal == 0 || named)) {
                    ordinal = turn.ordinal();
                }
            }
            byTurn.computeIfAbsent(ordinal, any -> new ArrayList<>()).add(warning);
        }
        return byTurn;
    }

    private void turn(Element item, Turn turn, List<Warning> warnings, Snippets snippets) {
        boolean doubtful = Reviewed.isDoubtful(turn);
        item.addClass("turn " + turn.role().wireName() + " " + colour(turn) + (doubtful ? " doubtful" : ""));
        item.attr("id", id + "-" + turn.ordinal());
        Element head = HtmlWriter.add(item, "p", "who");
        HtmlWriter.text(head, "span", "role", Phrases.of(turn.role()));
        Speaker speaker = turn.speaker();
        if (speaker != null) {
            HtmlWriter.text(head, "bdi", "speaker", speaker.name());
        } else if (turn.role() != Role.OTHER) {
            HtmlWriter.text(head, "span", "speaker", "؟");
        }
        if (turn.line() > 0) {
            HtmlWriter.text(head, "span", "line", "سطر " + turn.line());
        }
        Evidence evidence = turn.evidence();
        HtmlWriter.text(head, "span", "sure", String.format(Locale.ROOT, "%.2f", evidence.confidence()))
                .attr(
                        "title",
                        evidence.boundary().wireName() + " · " + evidence.role().wireName() + " · "
                                + evidence.speaker().wireName());
        HtmlWriter.text(item, "div", "said", turn.text());
        if (!warnings.isEmpty()) {
            warnings(item, warnings);
        }
        if (doubtful) {
            correction(item, turn, snippets);
        }
    }

    private void correction(Element item, Turn turn, Snippets snippets) {
        Element fix = HtmlWriter.add(item, "div", "fix");
        Path file = one.file();
        if (turn.line() == 0 || file == null) {
            fix.appendText("تُصحَّح في مصدرها");
            HtmlWriter.english(fix, "corrected in the source itself");
            return;
        }
        String name = String.valueOf(ArchiveDecisions.beside(file).getFileName());
        HtmlWriter.text(fix, "p", "where", name).attr("dir", "ltr");
        Element both = HtmlWriter.add(fix, "div", "both");
        snippet(both, "إن قُرئت خطأ", "if it was read wrong", snippets.wrong(turn));
        snippet(both, "إن قُرئت صوابًا", "if it is right", snippets.right(turn));
    }

    private static void snippet(Element fix, String arabic, String english, String yaml) {
        Element snippet = HtmlWriter.add(fix, "div", "snippet");
        Element head = snippet.appendElement("p");
        head.appendText(arabic);
        HtmlWriter.english(head, english);
        HtmlWriter.code(snippet, yaml);
    }

    private static void warnings(Element parent, List<Warning> warnings) {
        Element list = HtmlWriter.add(parent, "ul", "warnings");
        for (Warning warning : warnings) {
            Element item = list.appendElement("li");
            HtmlWriter.text(item, "b", "", Phrases.of(warning.code()));
            HtmlWriter.english(item, (warning.line() > 0 ? "line " + warning.line() + ": " : "") + warning.message());
        }
    }

    private String colour(Turn turn) {
        Speaker speaker = turn.speaker();
        if (speaker == null) {
            return "nobody";
        }
        return "s" + colours.computeIfAbsent(speaker.id(), any -> colours.size()) % COLOURS;
    }

    /** The guests and the speakers of an input; a person may come several times. */
    static Stream<Speaker> people(Reviewed one) {
        Interview interview = one.interview();
        return interview == null
                ? Stream.of()
                : Stream.concat(
                        interview.facts().guests().stream(),
                        interview.turns().stream().flatMap(turn -> Stream.ofNullable(turn.speaker())));
    }
}
