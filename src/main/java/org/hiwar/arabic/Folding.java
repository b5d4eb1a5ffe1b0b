package org.hiwar.arabic;

import java.text.Normalizer;
import java.util.Locale;

/** Folding of Arabic writing: spellings that readers take for the same become the same. */
public final class Folding {
    private Folding() {}

    /** The text with harakat, tatweel and invisible characters out and the forms of one letter made one. */
    public static String fold(CharSequence text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ى', 'ی' -> folded.append('ي');
                case 'ة' -> folded.append('ه');
                case 'ک' -> folded.append('ك');
                default -> {
                    int type = Character.getType(c);
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != 'ـ') {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }
}
