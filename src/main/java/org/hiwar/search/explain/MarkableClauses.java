package org.hiwar.search.explain;

import java.util.List;
import java.util.stream.Stream;
import org.hiwar.search.syntax.Clause;

/** Collects the clauses of a query whose matches are marked: words, phrases and prefixes that are not excluded. */
final class MarkableClauses implements Clause.Cases<Stream<Clause>> {
    private MarkableClauses() {}

    static List<Clause> of(Clause clause) {
        return clause.match(new MarkableClauses()).distinct().toList();
    }

    @Override
    public Stream<Clause> words(Clause.FreeText words) {
        return Stream.of(words);
    }

    @Override
    public Stream<Clause> unfinished(Clause.Unfinished unfinished) {
        return Stream.of(unfinished.asTyped(), new Clause.Prefix(unfinished.start()));
    }

    @Override
    public Stream<Clause> phrase(Clause.Phrase phrase) {
        return Stream.of(phrase);
    }

    @Override
    public Stream<Clause> prefix(Clause.Prefix prefix) {
        return Stream.of(prefix);
    }

    @Override
    public Stream<Clause> near(Clause.Near near) {
        return near.operands().stream();
    }

    @Override
    public Stream<Clause> title(Clause.Title title) {
        return Stream.of(title.content());
    }

    @Override
    public Stream<Clause> speaker(Clause.SpokenBy speaker) {
        return Stream.of();
    }

    @Override
    public Stream<Clause> role(Clause.RoleIs role) {
        return Stream.of();
    }

    @Override
    public Stream<Clause> dated(Clause.Dated dated) {
        return Stream.of();
    }

    @Override
    public Stream<Clause> all(Clause.All all) {
        return all.clauses().stream().flatMap(clause -> clause.match(this));
    }

    @Override
    public Stream<Clause> any(Clause.Any any) {
        return any.clauses().stream().flatMap(clause -> clause.match(this));
    }

    @Override
    public Stream<Clause> not(Clause.Not not) {
        return Stream.of();
    }
}
