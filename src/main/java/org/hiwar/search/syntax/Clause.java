package org.hiwar.search.syntax;

import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Role;
import org.jspecify.annotations.Nullable;

/** A part of a query. {@link QueryParser} makes them; whoever reads them says what to do with each kind by {@link Cases}. */
public sealed interface Clause {
    /** What asks for nothing in particular: every turn will do. */
    Clause EVERYTHING = new All(List.of());

    /** Hands the clause to the case of its kind. */
    <T> T match(Cases<T> cases);

    /** Whether it has words to rank by; filters and exclusions have none. */
    boolean ranks();

    /** What to do with each kind of clause. */
    interface Cases<T> {
        T words(FreeText words);

        T phrase(Phrase phrase);

        T prefix(Prefix prefix);

        T near(Near near);

        T title(Title title);

        T speaker(SpokenBy speaker);

        T role(RoleIs role);

        T dated(Dated dated);

        T all(All all);

        T any(Any any);

        T not(Not not);
    }

    /** Free words, as typed: to be found in any form, most of them, in any order. */
    record FreeText(String text) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** Words to be found as written, in this order, with nothing between. */
    record Phrase(String text) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.phrase(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** Any word that begins so. */
    record Prefix(String start) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.prefix(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** All of these, each a single {@link FreeText} or a {@link Phrase}, in any order with at most {@code gap} other words between. */
    record Near(List<Clause> operands, int gap) implements Clause {
        public Near {
            operands = List.copyOf(operands);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.near(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** The interview's title has this: {@link FreeText}, a {@link Phrase} or a {@link Prefix}. */
    record Title(Clause content) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.title(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** Said by a speaker of this name, or with these words in the name. */
    record SpokenBy(String name) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.speaker(this);
        }

        @Override
        public boolean ranks() {
            return false;
        }
    }

    /** A turn that does this. */
    record RoleIs(Role role) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.role(this);
        }

        @Override
        public boolean ranks() {
            return false;
        }
    }

    /** From the first day to the last, both included; null is open. */
    record Dated(@Nullable LocalDate from, @Nullable LocalDate to) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dated(this);
        }

        @Override
        public boolean ranks() {
            return false;
        }
    }

    /** All of these; of none, everything. */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.all(this);
        }

        @Override
        public boolean ranks() {
            return clauses.stream().anyMatch(Clause::ranks);
        }
    }

    /** One of these at least. */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.any(this);
        }

        @Override
        public boolean ranks() {
            return clauses.stream().anyMatch(Clause::ranks);
        }
    }

    /** All but this. */
    record Not(Clause clause) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.not(this);
        }

        @Override
        public boolean ranks() {
            return false;
        }
    }
}
