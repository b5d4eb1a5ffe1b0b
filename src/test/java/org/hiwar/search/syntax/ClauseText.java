package org.hiwar.search.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a clause on one line, as the tests compare it. */
final class ClauseText implements Clause.Cases<String> {
    static String of(Clause clause) {
        return clause.match(new ClauseText());
    }

    @Override
    public String unfinished(Clause.Unfinished unfinished) {
        return "[" + unfinished.before() + " " + unfinished.start() + "…]";
    }

    @Override
    public String words(Clause.FreeText words) {
        return "[" + words.text() + "]";
    }

    @Override
    public String phrase(Clause.Phrase phrase) {
        return "«" + phrase.text() + "»";
    }

    @Override
    public String prefix(Clause.Prefix prefix) {
        return prefix.start() + "*";
    }

    @Override
    public String near(Clause.Near near) {
        return "near" + near.gap() + list(near.operands());
    }

    @Override
    public String title(Clause.Title title) {
        return "title:" + of(title.content());
    }

    @Override
    public String speaker(Clause.SpokenBy speaker) {
        return "speaker:" + speaker.name();
    }

    @Override
    public String role(Clause.RoleIs role) {
        return "role:" + role.role().wireName();
    }

    @Override
    public String dated(Clause.Dated dated) {
        return "date:" + dated.from() + ".." + dated.to();
    }

    @Override
    public String all(Clause.All all) {
        return "all" + list(all.clauses());
    }

    @Override
    public String any(Clause.Any any) {
        return "any" + list(any.clauses());
    }

    @Override
    public String not(Clause.Not not) {
        return "not(" + of(not.clause()) + ")";
    }

    private static String list(List<Clause> clauses) {
        return clauses.stream().map(ClauseText::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
