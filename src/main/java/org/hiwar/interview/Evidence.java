package org.hiwar.interview;

/**
 * How a turn was decided.
 *
 * @param boundary why it begins where it does, one word: {@code given}, {@code mark}, {@code label}, {@code inline}, …
 * @param role why it is a question or an answer, one word: {@code given}, {@code mark}, {@code alternation}, …
 * @param speaker why it is this speaker's, one word: {@code given}, {@code label}, {@code preface},
 *     {@code likeliest} (of those whom the preface names), {@code unknown}, …
 * @param confidence how sure all three are together, 0 to 1
 */
public record Evidence(String boundary, String role, String speaker, double confidence) {
    /** For turns that came as JSON: somebody else decided, and said so. */
    public static final Evidence GIVEN = new Evidence("given", "given", "given", 1.0);

    private static final double SURE = 0.9;

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** Whether nobody need look at it: of turns that are as sure, 97 in 100 are right in print. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
