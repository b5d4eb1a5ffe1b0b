package org.hiwar.arabic;

/**
 * A text folded as by {@link Folding#fold}, with the way back to the original. All offsets are UTF-16 code units; none
 * ever falls inside a surrogate pair.
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** Takes the arrays as they are; they are nobody else's. */
    FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text. */
    public static FoldedText of(CharSequence original) {
        return FoldingPass.foldNoting(original);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * Where in the original the character begins that became folded character {@code i}. Never less than
     * {@code start(i - 1)}.
     *
     * @throws IndexOutOfBoundsException where there is no such folded character
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * Where in the original the character that became folded character {@code i} ends, the marks written on it
     * included. So {@code original.substring(start(a), end(b))} is what was folded to {@code a} to {@code b}, whole.
     *
     * @throws IndexOutOfBoundsException where there is no such folded character
     */
    public int end(int i) {
        return ends[i];
    }
}
