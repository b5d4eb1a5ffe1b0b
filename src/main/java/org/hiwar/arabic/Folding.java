package org.hiwar.arabic;

/**
 * Folding of Arabic writing: spellings that readers take for the same become the same.
 *
 * <ul>
 *   <li>harakat, shadda, dagger alef, Quranic marks, tatweel and invisible characters go
 *   <li>أ إ آ ٱ become ا; ى becomes ي; ة becomes ه
 *   <li>ؤ and ئ become ء, ئ at a word's end becomes يء; a hamza typed apart from its seat is the same
 *   <li>أ between ي and a final ة becomes ء
 *   <li>letters of Persian, Urdu and the Maghreb become their nearest Arabic letter
 *   <li>digits of every script become 0 to 9, presentation forms and ligatures the letters they print
 *   <li>Latin letters lose case and accents, in every default locale alike
 * </ul>
 *
 * Spaces and punctuation stay. Folding what is folded changes nothing. Time is linear in the length of the text.
 */
public final class Folding {
    private Folding() {}

    /** The folded text; where the way back to the original is needed, take {@link FoldedText#of}. */
    public static String fold(CharSequence text) {
        return FoldingPass.fold(text);
    }
}
