/** Cuts a text into units: paragraphs, and the pieces of paragraphs that a mark or a label opens. */
@NullMarked
package org.hiwar.interview.parse.segment;

import org.jspecify.annotations.NullMarked;
