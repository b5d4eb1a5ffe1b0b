package org.hiwar.arabic;

/**
 * A folded text ({@link Folding#fold}) that knows where each of its characters stood in the original. All offsets are
 * UTF-16 code units, and none falls inside a surrogate pair.
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** Keeps the arrays without copying them, so the caller must not change them. */
    FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text and notes the offsets. */
    public static FoldedText of(CharSequence original) {
        return FoldingPass.foldWithOffsets(original);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * Where the character that became folded character {@code i} begins in the original. These places never decrease.
     *
     * @throws IndexOutOfBoundsException if there is no such folded character
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * Where the character that became folded character {@code i} ends in the original, with the marks written on it. So
     * {@code original.substring(start(a), end(b))} is all that became the folded characters {@code a} to {@code b}.
     *
     * @throws IndexOutOfBoundsException if there is no such folded character
     */
    public int end(int i) {
        return ends[i];
    }
}
