/** Searches in Elasticsearch, with several requests if one is not enough; {@link ElasticSearcher} is the entrance. */
@NullMarked
package org.hiwar.search.elastic;

import org.jspecify.annotations.NullMarked;
