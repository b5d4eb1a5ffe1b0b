/** Decides what each unit is, convention by convention: question, answer, more of the same, heading. */
@NullMarked
package org.hiwar.interview.parse.role;

import org.jspecify.annotations.NullMarked;
