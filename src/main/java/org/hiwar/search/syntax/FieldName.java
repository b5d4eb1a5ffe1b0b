package org.hiwar.search.syntax;

import java.util.Optional;
import org.hiwar.arabic.Folding;

/** What a clause may be asked of by name. */
enum FieldName {
    SPEAKER,
    ROLE,
    TITLE,
    DATE;

    /** The field of that name, however it is spelled, or empty. */
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
