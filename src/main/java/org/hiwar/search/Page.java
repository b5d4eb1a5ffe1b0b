package org.hiwar.search;

import java.util.List;

/** One page of a list: {@code total} items in all, this page (from 1) of {@code size}. */
public record Page<T>(long total, int page, int size, List<T> items) {}
