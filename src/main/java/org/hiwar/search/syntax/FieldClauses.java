package org.hiwar.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.Role;
import org.hiwar.search.syntax.Clause.All;
import org.hiwar.search.syntax.Clause.Any;
import org.hiwar.search.syntax.Clause.FreeText;
import org.hiwar.search.syntax.Clause.Not;
import org.hiwar.search.syntax.Clause.Phrase;
import org.hiwar.search.syntax.Clause.Prefix;
import org.hiwar.search.syntax.Clause.RoleIs;
import org.hiwar.search.syntax.Clause.SpokenBy;
import org.hiwar.search.syntax.Clause.Title;

/** Turns the content behind a field's colon into clauses for that field. */
final class FieldClauses {
    private static final Map<String, Role> ROLES = Map.of(
            "سوال",
            Role.QUESTION,
            "سءال",
            Role.QUESTION,
            "question",
            Role.QUESTION,
            "جواب",
            Role.ANSWER,
            "اجابه",
            Role.ANSWER,
            "answer",
            Role.ANSWER,
            "اخر",
            Role.OTHER,
            "other",
            Role.OTHER);

    private FieldClauses() {}

    /** The clause for the content. A group is turned part by part. Empty if the field cannot have such content. */
    static Optional<Clause> of(FieldName field, Clause content) {
        if (content instanceof All all) {
            return each(field, all.clauses()).map(All::new);
        }
        if (content instanceof Any any) {
            return each(field, any.clauses()).map(Any::new);
        }
        if (content instanceof Not not) {
            return of(field, not.clause()).map(Not::new);
        }
        return switch (field) {
            case TITLE ->
                content instanceof FreeText || content instanceof Phrase || content instanceof Prefix
                        ? Optional.of(new Title(content))
                        : Optional.empty();
            case SPEAKER -> text(content).map(SpokenBy::new);
            case ROLE ->
                text(content).map(value -> ROLES.get(Folding.fold(value))).map(RoleIs::new);
            case DATE -> text(content).flatMap(Dates::read);
        };
    }

    private static Optional<List<Clause>> each(FieldName field, List<Clause> contents) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause content : contents) {
            Optional<Clause> clause = of(field, content);
            if (clause.isEmpty()) {
                return Optional.empty();
            }
            clauses.add(clause.get());
        }
        return Optional.of(clauses);
    }

    private static Optional<String> text(Clause content) {
        return content instanceof FreeText words
                ? Optional.of(words.text())
                : content instanceof Phrase phrase ? Optional.of(phrase.text()) : Optional.empty();
    }
}
