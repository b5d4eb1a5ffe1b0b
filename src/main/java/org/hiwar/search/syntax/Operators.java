package org.hiwar.search.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Interrogatives;
import org.hiwar.search.syntax.Token.TokenKind;

/** Recognises operators, Latin ones in capitals and Arabic ones in any spelling, and interrogatives. */
final class Operators {
    /** The number of words that may stand between the operands of «قرب» if it gives no number. */
    static final int NEAR_GAP = 10;
    /** The greatest number that {@code NEAR/n} can give. */
    static final int MAX_NEAR_GAP = 50;

    private static final Pattern NEAR = Pattern.compile("(?:قرب|NEAR)(?:/(\\d{1,3}))?");
    /**
     * Interrogatives, with or without و or ف joined before them. Some may also have a preposition, and ما a pronoun that is often
     * typed together with it.
     */
    private static final Pattern INTERROGATIVE = Pattern.compile("[وف]?(?:" + String.join("|", Interrogatives.WORDS)
            + "|ما(?:هو|هي|هم|هما|هن|الذي|لذي|التي)|(?:[بلك]|من|ل)كم|(?:ب|ل|من)من"
            + "|ممن|عم|عماذا|(?:ب|ل|ك)اي|(?:ب|ل)ايه|ايهما|ايهم)");

    private static final Set<String> QUESTION_MARKS = Set.of("؟", "?");

    private Operators() {}

    /** The token of a word: an operator or a plain word. */
    static Token of(String word) {
        String folded = Folding.fold(word);
        Matcher near = NEAR.matcher(Character.isUpperCase(word.charAt(0)) ? word : folded);
        if (near.matches()) {
            int gap = near.group(1) == null ? NEAR_GAP : Math.min(MAX_NEAR_GAP, Integer.parseInt(near.group(1)));
            return new Token(TokenKind.NEAR, word, Integer.toString(gap));
        }
        return kind(word, folded).map(kind -> new Token(kind, word)).orElseGet(() -> new Token(TokenKind.WORD, word));
    }

    private static Optional<TokenKind> kind(String word, String folded) {
        return switch (folded) {
            case "او" -> Optional.of(TokenKind.OR);
            case "و" -> Optional.of(TokenKind.AND);
            case "ليس" -> Optional.of(TokenKind.NOT);
            default ->
                switch (word) {
                    case "OR", "|", "||" -> Optional.of(TokenKind.OR);
                    case "AND", "&&" -> Optional.of(TokenKind.AND);
                    case "NOT" -> Optional.of(TokenKind.NOT);
                    default -> Optional.empty();
                };
        };
    }

    static boolean isInterrogative(String word) {
        return INTERROGATIVE.matcher(Folding.fold(word)).matches();
    }

    static boolean endsAQuestion(String word) {
        return !word.isEmpty() && QUESTION_MARKS.contains(word.substring(word.length() - 1));
    }
}
