/** Who is who: the archive's own list of its speakers, and when two printed names are one person's. */
@NullMarked
package org.hiwar.interview.speaker;

import org.jspecify.annotations.NullMarked;
