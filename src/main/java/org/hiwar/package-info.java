/** Wires the rooms into one program and does nothing else. */
@NullMarked
package org.hiwar;

import org.jspecify.annotations.NullMarked;
