/** Decides of each unit whether it is a question, an answer, a continuation or a heading, by the conventions of print. */
@NullMarked
package org.hiwar.interview.parse.role;

import org.jspecify.annotations.NullMarked;
