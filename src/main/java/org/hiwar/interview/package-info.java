/** Interviews with their turns and speakers, as they were read. Nothing here knows Elasticsearch or HTTP. */
@NullMarked
package org.hiwar.interview;

import org.jspecify.annotations.NullMarked;
