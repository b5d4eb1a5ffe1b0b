/** Cuts a text into units: paragraphs, and pieces of paragraphs that begin with a mark or a label. */
@NullMarked
package org.hiwar.interview.parse.segment;

import org.jspecify.annotations.NullMarked;
