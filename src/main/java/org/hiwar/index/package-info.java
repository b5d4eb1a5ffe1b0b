/** The interviews in Elasticsearch: index definition, documents, bulk loading, alias, health. */
@NullMarked
package org.hiwar.index;

import org.jspecify.annotations.NullMarked;
