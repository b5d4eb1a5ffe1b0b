/** Turns a request into the body of the search that Elasticsearch gets. */
@NullMarked
package org.hiwar.search.query;

import org.jspecify.annotations.NullMarked;
