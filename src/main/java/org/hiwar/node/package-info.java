/** The local Elasticsearch process for machines that have none. */
@NullMarked
package org.hiwar.node;

import org.jspecify.annotations.NullMarked;
