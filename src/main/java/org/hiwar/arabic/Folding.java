package org.hiwar.arabic;

/**
 * Folds Arabic text: spellings that readers take for the same word become the same. The rules:
 *
 * <ul>
 *   <li>harakat, shadda, dagger alef, Quranic marks, tatweel and invisible characters are removed
 *   <li>أ إ آ ٱ become ا; ى becomes ي; ة becomes ه
 *   <li>ؤ and ئ become ء, and ئ at the end of a word becomes يء; a hamza typed as a mark behind و or ي counts as ؤ or ئ
 *   <li>أ between ي and ة becomes ء
 *   <li>letters of Persian, Urdu and the Maghreb become the nearest Arabic letter
 *   <li>digits of every script become 0 to 9; presentation forms and ligatures become the letters that they print
 *   <li>Latin letters lose case and accents, whatever the default locale is
 * </ul>
 *
 * Spaces and punctuation stay. Folding a folded text changes nothing. The time is linear in the length of the text.
 */
public final class Folding {
    private Folding() {}

    /** Folds a text. {@link FoldedText#of} does the same and keeps the offsets. */
    public static String fold(CharSequence text) {
        return FoldingPass.fold(text);
    }
}
