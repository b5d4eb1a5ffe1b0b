package org.hiwar.search;

/**
 * One value of a facet.
 *
 * @param value what a filter takes: an id, a name, a year
 * @param label what a reader sees
 * @param count turns that have it, under all the other filters
 */
public record FacetValue(String value, String label, long count) {}
