package org.hiwar.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that the constants of an enum have in JSON, in the index, on pages and in addresses: {@code QUESTION_MARK}
 * is {@code question-mark}.
 */
public final class WireName {
    private WireName() {}

    /** The wire name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that wire name, or empty if none has it. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    /** All wire names of an enum, for messages: {@code question, answer, other}. */
    public static String list(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireName::of).collect(Collectors.joining(", "));
    }
}
