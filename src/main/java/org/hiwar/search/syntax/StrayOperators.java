package org.hiwar.search.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hiwar.search.syntax.Token.TokenKind;

/**
 * Turns operators that were not meant as operators into words:
 *
 * <ul>
 *   <li>a parenthesis that has no partner, encloses nothing, or is nested more than {@value #MAX_NESTING} deep
 *   <li>a dash that begins a list item ({@code -من هو}) or that a dash behind a later word closes ({@code -رحمه الله-})
 *   <li>أو و ليس قرب if the query is a sentence: it is a question, or has more than {@value #MAX_LOOSE_WORDS} words in a row
 *       without an operator
 *   <li>an operator that lacks an operand
 * </ul>
 */
final class StrayOperators {
    static final int MAX_NESTING = 6;
    static final int MAX_LOOSE_WORDS = 3;

    private final List<Token> tokens;

    private StrayOperators(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> asWords(List<Token> tokens) {
        StrayOperators pass = new StrayOperators(tokens);
        pass.dashesOfProse();
        pass.parentheses();
        if (pass.isSentence()) {
            pass.arabicOperators();
        }
        pass.operatorsWithoutOperand();
        return pass.tokens;
    }

    private void dashesOfProse() {
        boolean closed = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean bullet = i == 0
                    && tokens.size() > 1
                    && Operators.isInterrogative(tokens.get(1).text());
            if (token.text().equals("-") && token.is(TokenKind.NOT)) {
                if (closed || bullet) {
                    word(i);
                }
                closed = false;
            }
            closed |= token.is(TokenKind.WORD)
                    && token.isFindable()
                    && token.text().endsWith("-");
        }
    }

    private void parentheses() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(TokenKind.OPEN)) {
                open.push(i);
            } else if (tokens.get(i).is(TokenKind.CLOSE)) {
                close(open, i);
            }
        }
        open.forEach(this::word);
    }

    private void close(Deque<Integer> open, int close) {
        if (open.isEmpty()) {
            word(close);
            return;
        }
        int partner = open.pop();
        if (open.size() >= MAX_NESTING || isEmpty(partner, close)) {
            word(partner);
            word(close);
        }
    }

    private boolean isEmpty(int open, int close) {
        return tokens.subList(open + 1, close).stream().noneMatch(Token::isFindable);
    }

    private boolean isSentence() {
        int row = 0;
        int longest = 0;
        for (Token token : tokens) {
            boolean loose = token.is(TokenKind.WORD) && token.isFindable();
            row = loose ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest > MAX_LOOSE_WORDS || isQuestion(tokens);
    }

    /** Whether the first word is an interrogative or a word ends with a question mark. */
    static boolean isQuestion(List<Token> tokens) {
        List<String> words = tokens.stream()
                .filter(token -> token.is(TokenKind.WORD))
                .map(Token::text)
                .toList();
        return words.stream().anyMatch(Operators::endsAQuestion)
                || words.stream().filter(word -> !word.equals("-")).limit(1).anyMatch(Operators::isInterrogative);
    }

    private void arabicOperators() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isArabicOperator()) {
                word(i);
            }
        }
    }

    /** Goes from the end to the beginning, since the operand of an exclusion may itself turn out to be a word. */
    private void operatorsWithoutOperand() {
        List<Token> read = List.copyOf(tokens);
        for (int i = read.size() - 1; i >= 0; i--) {
            boolean works =
                    switch (read.get(i).kind()) {
                        case NEAR -> isNearable(read, i - 1) && isNearable(read, i + 1) && !isField(read, i - 2);
                        case AND, OR ->
                            endsOperand(read, i - 1)
                                    && startsOperand(tokens, i + 1)
                                    && !read.get(i + 1).joins();
                        // «ليس» excludes from the results of the words before it, so at the beginning it is a word.
                        case NOT ->
                            startsOperand(tokens, i + 1)
                                    && !(i == 0 && read.get(i).isArabicOperator());
                        default -> true;
                    };
            if (!works) {
                word(i);
            }
        }
    }

    private static boolean isNearable(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isFindable()
                && !tokens.get(i).is(TokenKind.PREFIX);
    }

    private static boolean isField(List<Token> tokens, int i) {
        return i >= 0 && tokens.get(i).is(TokenKind.FIELD);
    }

    private static boolean endsOperand(List<Token> tokens, int i) {
        return i >= 0 && (tokens.get(i).isFindable() || tokens.get(i).is(TokenKind.CLOSE));
    }

    private static boolean startsOperand(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).isFindable()
                        || tokens.get(i).is(TokenKind.OPEN)
                        || tokens.get(i).is(TokenKind.FIELD)
                        || tokens.get(i).is(TokenKind.NOT));
    }

    private void word(int i) {
        tokens.set(i, tokens.get(i).asWord());
        if (isField(tokens, i - 1)) {
            word(i - 1);
        }
    }
}
