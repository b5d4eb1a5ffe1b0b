/** Makes a result of what Elasticsearch answers: hits, marks, fragments, facets. */
@NullMarked
package org.hiwar.search.answer;

import org.jspecify.annotations.NullMarked;
