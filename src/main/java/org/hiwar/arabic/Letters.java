package org.hiwar.arabic;

/** The letters and marks that folding and stemming use, by their Unicode names, and the kinds of characters. */
public final class Letters {
    public static final char HAMZA = 'ء';
    public static final char ALEF = 'ا';
    public static final char ALEF_MADDA = 'آ';
    public static final char ALEF_HAMZA_ABOVE = 'أ';
    public static final char ALEF_HAMZA_BELOW = 'إ';
    public static final char ALEF_WASLA = 'ٱ';
    public static final char WAW_HAMZA = 'ؤ';
    public static final char YEH_HAMZA = 'ئ';
    public static final char BEH = 'ب';
    public static final char TEH = 'ت';
    public static final char TEH_MARBUTA = 'ة';
    public static final char JEEM = 'ج';
    public static final char DAL = 'د';
    public static final char REH = 'ر';
    public static final char ZAIN = 'ز';
    public static final char SEEN = 'س';
    public static final char GHAIN = 'غ';
    public static final char FEH = 'ف';
    public static final char QAF = 'ق';
    public static final char KAF = 'ك';
    public static final char LAM = 'ل';
    public static final char MEEM = 'م';
    public static final char NOON = 'ن';
    public static final char HEH = 'ه';
    public static final char WAW = 'و';
    public static final char ALEF_MAKSURA = 'ى';
    public static final char YEH = 'ي';

    public static final char ARABIC_COMMA = '،';
    public static final char TATWEEL = 'ـ';
    public static final char HIGH_HAMZA = '\u0674';
    public static final char SMALL_WAW = '\u06E5';
    public static final char SMALL_YEH = '\u06E6';
    public static final char RUB_EL_HIZB = '\u06DE';
    public static final char SAJDAH = '\u06E9';
    public static final char COMBINING_HAMZA_ABOVE = '\u0654';

    private Letters() {}

    /**
     * Whether the character is written over, under or within a word without being one of its letters: harakat, shadda,
     * dagger alef, Quranic marks, tatweel, combining Latin accents, variation selectors.
     */
    public static boolean isMark(int c) {
        if (c < 0x0300 || isBasicLetter(c)) {
            return false;
        }
        return switch (c) {
            case TATWEEL, HIGH_HAMZA, SMALL_WAW, SMALL_YEH, RUB_EL_HIZB, SAJDAH -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK && (isArabicOrAccent(c) || isSelector(c));
        };
    }

    /** Whether nothing is printed for the character: direction controls, joiners, soft hyphen, byte order mark. */
    public static boolean isInvisible(int c) {
        return !isBasicLetter(c) && Character.getType(c) == Character.FORMAT;
    }

    /** Whether the character is a mark or invisible: both stand within words and spell nothing. */
    public static boolean isMarkOrInvisible(int c) {
        return isMark(c) || isInvisible(c);
    }

    /** Whether the character is a letter of the Arabic script or one of its presentation forms. */
    public static boolean isArabicLetter(int c) {
        return isBasicLetter(c)
                || (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /**
     * Whether the character is a letter of Arabic itself. Nearly all of a text is, and this test needs no table, so it
     * comes first.
     */
    private static boolean isBasicLetter(int c) {
        return (c >= HAMZA && c <= GHAIN) || (c >= FEH && c <= YEH);
    }

    private static boolean isArabicOrAccent(int c) {
        return within(c, 0x0300, 0x036F) || within(c, 0x0610, 0x06ED) || within(c, 0x0890, 0x08FF);
    }

    private static boolean isSelector(int c) {
        return within(c, 0xFE00, 0xFE0F) || within(c, 0xFE20, 0xFE2F);
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
