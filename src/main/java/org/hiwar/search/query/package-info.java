/** Makes the body that Elasticsearch gets from a request. */
@NullMarked
package org.hiwar.search.query;

import org.jspecify.annotations.NullMarked;
