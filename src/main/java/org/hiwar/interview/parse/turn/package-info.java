/** Joins units into turns, applies corrections, and says how sure each turn is. */
@NullMarked
package org.hiwar.interview.parse.turn;

import org.jspecify.annotations.NullMarked;
