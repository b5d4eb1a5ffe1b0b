package org.hiwar.search;

import java.util.List;
import org.hiwar.search.syntax.Clause;

/** The free words of a query that are asked for, in their order; not those of phrases, filters and exclusions. */
final class FreeWords implements Clause.Cases<List<String>> {
    private FreeWords() {}

    static List<String> of(Clause clause) {
        return clause.match(new FreeWords());
    }

    @Override
    public List<String> words(Clause.Words words) {
        return List.of(words.text());
    }

    @Override
    public List<String> phrase(Clause.Phrase phrase) {
        return List.of();
    }

    @Override
    public List<String> prefix(Clause.Prefix prefix) {
        return List.of();
    }

    @Override
    public List<String> near(Clause.Near near) {
        return List.of();
    }

    @Override
    public List<String> title(Clause.Title title) {
        return List.of();
    }

    @Override
    public List<String> speaker(Clause.Speaker speaker) {
        return List.of();
    }

    @Override
    public List<String> role(Clause.RoleIs role) {
        return List.of();
    }

    @Override
    public List<String> dated(Clause.Dated dated) {
        return List.of();
    }

    @Override
    public List<String> all(Clause.All all) {
        return all.clauses().stream().flatMap(clause -> of(clause).stream()).toList();
    }

    @Override
    public List<String> any(Clause.Any any) {
        return any.clauses().stream().flatMap(clause -> of(clause).stream()).toList();
    }

    @Override
    public List<String> not(Clause.Not not) {
        return List.of();
    }
}
