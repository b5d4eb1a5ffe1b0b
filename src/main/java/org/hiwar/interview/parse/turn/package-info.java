/** Joins units into turns, applies corrections, and computes the confidence and the warnings of each turn. */
@NullMarked
package org.hiwar.interview.parse.turn;

import org.jspecify.annotations.NullMarked;
