package org.hiwar.interview.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the properties that word processors keep beside a text. */
public final class DocumentProperties {
    private DocumentProperties() {}

    /** Word fills in titles of its own; one that is the archive's has Arabic in it. */
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
