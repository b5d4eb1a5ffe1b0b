/** From a search request to a query to a search result: hits, facets, highlights, suggestions. */
@NullMarked
package org.hiwar.search;

import org.jspecify.annotations.NullMarked;
