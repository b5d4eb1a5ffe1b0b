package org.hiwar.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hiwar.search.syntax.Clause.All;
import org.hiwar.search.syntax.Clause.Any;
import org.hiwar.search.syntax.Clause.FreeText;
import org.hiwar.search.syntax.Clause.Near;
import org.hiwar.search.syntax.Clause.Not;
import org.hiwar.search.syntax.Clause.Phrase;
import org.hiwar.search.syntax.Clause.Prefix;
import org.hiwar.search.syntax.Token.TokenKind;

/**
 * Parses queries; {@code docs/search.md} describes the language. Every text is a legal query: an operator without operands is read as
 * a word.
 *
 * <pre>
 * all  = any any …                                 all must hold; their free words form one text
 * any  = both (OR both)…
 * both = item (AND item)…
 * item = NOT item | "(" all ")" | field value | leaf (NEAR leaf)…
 * leaf = word | phrase | prefix
 * </pre>
 */
public final class QueryParser {
    /** The most free words of a query. The rest is left out, since each costs time. */
    public static final int MAX_WORDS = 64;

    /** The most phrases, prefixes, fields and operands of operators. The rest is left out. */
    public static final int MAX_CLAUSES = 32;

    private final List<Token> tokens;
    private int at;
    private int words;
    private int clauses;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The query as a tree; {@link Clause#EVERYTHING} if nothing was typed. */
    public static Clause parse(String typed) {
        return new QueryParser(StrayOperators.asWords(Lexer.tokens(typed))).all();
    }

    /** Whether the query is a question: its first word is an interrogative or a word ends with a question mark. */
    public static boolean isQuestion(String typed) {
        return StrayOperators.isQuestion(Lexer.tokens(typed));
    }

    /** Whether a word is an operator if it has operands. */
    public static boolean isOperator(String word) {
        return !Operators.of(word).is(TokenKind.WORD);
    }

    private Clause all() {
        List<String> words = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).is(TokenKind.CLOSE)) {
            Clause part = any();
            if (part instanceof FreeText free) {
                words.add(free.text());
            } else {
                others.addAll(part instanceof All nested ? nested.clauses() : List.of(part));
            }
        }
        if (!words.isEmpty()) {
            others.add(0, new FreeText(String.join(" ", words)));
        }
        return others.size() == 1 ? others.get(0) : new All(others);
    }

    private Clause any() {
        return joined(TokenKind.OR, this::both, Any::new);
    }

    private Clause both() {
        return joined(TokenKind.AND, this::item, All::new);
    }

    /** Reads operands between operators of one kind. An operand without an operator stays as it is. */
    private Clause joined(TokenKind operator, Supplier<Clause> operand, Function<List<Clause>, Clause> join) {
        Clause first = operand.get();
        if (!isAt(operator)) {
            return first;
        }
        List<Clause> operands = new ArrayList<>(List.of(counted(first)));
        while (isAt(operator)) {
            at++;
            operands.add(counted(operand.get()));
        }
        operands.removeIf(Clause.EVERYTHING::equals);
        return operands.isEmpty() ? Clause.EVERYTHING : operands.size() == 1 ? operands.get(0) : join.apply(operands);
    }

    private Clause item() {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case NOT -> not();
            case OPEN -> group();
            case FIELD -> field();
            default -> leaves();
        };
    }

    private Clause not() {
        at++;
        Clause excluded = item();
        return excluded.equals(Clause.EVERYTHING) ? excluded : new Not(excluded);
    }

    private Clause group() {
        at++;
        Clause inside = all();
        at++;
        return inside;
    }

    private Clause field() {
        Token name = tokens.get(at++);
        FieldName field = FieldName.valueOf(name.value());
        boolean group = tokens.get(at).is(TokenKind.OPEN);
        Token value = tokens.get(at);
        Clause content = group ? group() : leaf();
        return counted(FieldClauses.of(field, content)
                .orElseGet(() -> group ? content : new FreeText(name.text() + value.text())));
    }

    private Clause leaves() {
        Clause first = leaf();
        if (!isAt(TokenKind.NEAR)) {
            return first;
        }
        List<Clause> operands = new ArrayList<>(List.of(first));
        int gap = 0;
        while (isAt(TokenKind.NEAR)) {
            gap = Math.max(gap, Integer.parseInt(tokens.get(at++).value()));
            operands.add(leaf());
        }
        operands.removeIf(Clause.EVERYTHING::equals);
        return operands.size() < 2 ? new All(operands) : counted(new Near(operands, gap));
    }

    private Clause leaf() {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case PHRASE -> counted(new Phrase(token.value()));
            case PREFIX -> counted(new Prefix(token.value()));
            default -> token.isFindable() && ++words > MAX_WORDS ? Clause.EVERYTHING : new FreeText(token.text());
        };
    }

    private Clause counted(Clause clause) {
        return clause.equals(Clause.EVERYTHING) || ++clauses > MAX_CLAUSES ? Clause.EVERYTHING : clause;
    }

    private boolean isAt(TokenKind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }
}
