/** Digests, by which contents are named and compared. */
@NullMarked
package org.hiwar.digest;

import org.jspecify.annotations.NullMarked;
