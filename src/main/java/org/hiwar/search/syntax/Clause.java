package org.hiwar.search.syntax;

import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Role;
import org.jspecify.annotations.Nullable;

/** A part of a query, as {@link QueryParser} reads it. {@link Cases} has one method for each kind of clause. */
public sealed interface Clause {
    /** The clause that every turn meets. */
    Clause EVERYTHING = new All(List.of());

    /** Calls the method for this kind of clause. */
    <T> T match(Cases<T> cases);

    /** Whether the clause has words to rank hits by; filters and exclusions have none. */
    boolean ranks();

    /** One method for each kind of clause. */
    interface Cases<T> {
        T words(FreeText words);

        T unfinished(Unfinished unfinished);

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

    /** Free words, as typed. A turn needs most of them, in any form and order. */
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

    /** Words that must stand in the typed form and order, with nothing between them. */
    /**
     * Free words of which the last one is still being typed: it stands for itself and for the words that begin with it.
     *
     * @param before the words before the last one, as typed; may be empty
     * @param start the last word as far as it is typed
     */
    record Unfinished(String before, String start) implements Clause {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unfinished(this);
        }

        @Override
        public boolean ranks() {
            return true;
        }

        /** All words, the last one as typed. */
        public FreeText asTyped() {
            return new FreeText(before.isEmpty() ? start : before + " " + start);
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

    /** Any word that begins with these letters. */
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

    /**
     * All operands in any order, with at most {@code gap} other words between them. Each operand is a {@link Phrase}, or a
     * {@link FreeText} of one word.
     */
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

    /** The title of the interview must match the content: a {@link FreeText}, a {@link Phrase} or a {@link Prefix}. */
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

    /** The speaker of the turn must have this name, or a name with these words. */
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

    /** The turn must have this role. */
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

    /** The interview must be printed between the two days, both included; null means no bound. */
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

    /** All of the clauses must hold. Without clauses every turn matches. */
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

    /** At least one of the clauses must hold. */
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

    /** The clause must not hold. */
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
