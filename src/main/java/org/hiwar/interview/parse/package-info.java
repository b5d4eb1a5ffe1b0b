/** Splits the text of an interview into turns and finds out who speaks. */
@NullMarked
package org.hiwar.interview.parse;

import org.jspecify.annotations.NullMarked;
