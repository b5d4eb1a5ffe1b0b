package org.hiwar.search.syntax;

import java.util.Optional;
import org.hiwar.arabic.Folding;

/** A field that a query can name. */
enum FieldName {
    SPEAKER,
    ROLE,
    TITLE,
    DATE;

    /** The field with this name in Arabic or English, in any spelling; empty if there is none. */
    static Optional<FieldName> of(String name) {
        return switch (Folding.fold(name)) {
            case "متحدث", "المتحدث", "speaker" -> Optional.of(SPEAKER);
            case "دور", "الدور", "role" -> Optional.of(ROLE);
            case "عنوان", "العنوان", "title" -> Optional.of(TITLE);
            case "تاريخ", "التاريخ", "date" -> Optional.of(DATE);
            default -> Optional.empty();
        };
    }
}
