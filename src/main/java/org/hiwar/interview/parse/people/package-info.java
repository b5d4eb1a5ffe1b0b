/** Finds out who speaks: guests, interviewers and outlets, from labels and from the text around the turns. */
@NullMarked
package org.hiwar.interview.parse.people;

import org.jspecify.annotations.NullMarked;
