package org.hiwar.search;

import org.jspecify.annotations.Nullable;

/** A turn to read; {@code role} is {@code question}, {@code answer} or {@code other}. */
public record TurnText(
        String id, int ordinal, String role, @Nullable SpeakerRef speaker, String text, double confidence) {}
