package org.hiwar.search.query;

import java.util.List;
import org.hiwar.search.syntax.Clause;

/** Collects the free words of a query in their order, without those of phrases, fields and exclusions. */
final class FreeWords {
    private FreeWords() {}

    static List<String> of(Clause clause) {
        if (clause instanceof Clause.FreeText words) {
            return List.of(words.text());
        }
        if (clause instanceof Clause.Unfinished unfinished) {
            return List.of(unfinished.asTyped().text());
        }
        List<Clause> parts = clause instanceof Clause.All all
                ? all.clauses()
                : clause instanceof Clause.Any any ? any.clauses() : List.of();
        return parts.stream().flatMap(part -> of(part).stream()).toList();
    }
}
