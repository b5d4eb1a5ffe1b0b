/** Asks Elasticsearch, in several steps if need be; {@link ElasticSearcher} is the door. */
@NullMarked
package org.hiwar.search.elastic;

import org.jspecify.annotations.NullMarked;
