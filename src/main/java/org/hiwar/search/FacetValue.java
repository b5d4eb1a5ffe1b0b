package org.hiwar.search;

/**
 * One value of a facet, with its count.
 *
 * @param value the value that a filter takes: an id, a name or a year
 * @param label the text shown to the reader
 * @param count the number of turns with this value that pass the filters of all other facets
 */
public record FacetValue(String value, String label, long count) {}
