/** Splits the text of an interview into turns and finds the speaker of each. */
@NullMarked
package org.hiwar.interview.parse;

import org.jspecify.annotations.NullMarked;
