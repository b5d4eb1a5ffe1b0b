/** Reads and writes interviews in the interchange format. {@link InterviewJson} is the door. */
@NullMarked
package org.hiwar.interview.format.json;

import org.jspecify.annotations.NullMarked;
