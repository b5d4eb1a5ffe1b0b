/** Identifies speakers: the archive's own list of them, and the rules by which two printed names may belong to one person. */
@NullMarked
package org.hiwar.interview.speaker;

import org.jspecify.annotations.NullMarked;
