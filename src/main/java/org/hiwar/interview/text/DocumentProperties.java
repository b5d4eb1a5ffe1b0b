package org.hiwar.interview.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the title and the keywords in the properties of a document. */
public final class DocumentProperties {
    private DocumentProperties() {}

    /** The title, or null if it has no Arabic letter: word processors fill in titles of their own. */
    public static @Nullable String title(@Nullable String title) {
        return title == null || title.codePoints().noneMatch(DocumentProperties::isArabic) ? null : title.strip();
    }

    public static List<String> tags(@Nullable String keywords) {
        return keywords == null
                ? List.of()
                : CommaSeparated.words(keywords.toLowerCase(Locale.ROOT), CommaSeparated.COMMAS + ";؛");
    }

    private static boolean isArabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }
}
