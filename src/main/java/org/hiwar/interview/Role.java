package org.hiwar.interview;

import java.util.Optional;

/** What a turn does in an interview. */
public enum Role {
    QUESTION,
    ANSWER,
    /** Neither: a cross-heading, a moderator's remark, a note. */
    OTHER;

    /** The name used in JSON, in the index and in addresses: {@code question}, {@code answer}, {@code other}. */
    public String wireName() {
        return WireName.of(this);
    }

    /** The role of that wire name, or empty if there is none of that name. */
    public static Optional<Role> ofWireName(String name) {
        return WireName.find(Role.class, name);
    }
}
