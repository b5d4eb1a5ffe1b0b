/** Reads the formats that interviews come in and gives their text. */
@NullMarked
package org.hiwar.interview.read;

import org.jspecify.annotations.NullMarked;
