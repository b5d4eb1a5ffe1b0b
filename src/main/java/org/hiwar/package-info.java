/** Wires the rooms into one program, and nothing else. */
@NullMarked
package org.hiwar;

import org.jspecify.annotations.NullMarked;
