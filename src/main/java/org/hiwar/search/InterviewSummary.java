package org.hiwar.search;

import org.jspecify.annotations.Nullable;

/** The bibliographic data of an interview, as part of every hit; {@code date} is ISO 8601. */
public record InterviewSummary(
        String id,
        @Nullable String title,
        @Nullable String publication,
        @Nullable String date,
        @Nullable String place,
        @Nullable String url) {}
