package org.hiwar.search;

import org.jspecify.annotations.Nullable;

/** What every hit says of its interview; {@code date} is ISO 8601. */
public record InterviewSummary(
        String id,
        @Nullable String title,
        @Nullable String publication,
        @Nullable String date,
        @Nullable String place,
        @Nullable String url) {}
