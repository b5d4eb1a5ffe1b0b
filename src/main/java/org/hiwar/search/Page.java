package org.hiwar.search;

import java.util.List;

/** One page of a list of {@code total} items; {@code page} counts from 1, and a full page has {@code size} items. */
public record Page<T>(long total, int page, int size, List<T> items) {}
