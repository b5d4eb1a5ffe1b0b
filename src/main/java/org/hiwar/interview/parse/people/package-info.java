/** Finds the guest, the interviewer and the outlet, and the speaker of each turn, by labels and by the text around the turns. */
@NullMarked
package org.hiwar.interview.parse.people;

import org.jspecify.annotations.NullMarked;
