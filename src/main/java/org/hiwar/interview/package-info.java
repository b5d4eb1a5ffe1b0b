/** Interviews, their turns and their speakers, as read from print; knows nothing of engines or HTTP. */
@NullMarked
package org.hiwar.interview;

import org.jspecify.annotations.NullMarked;
