/** Reads PDF: glyphs to lines, lines to paragraphs in their reading order. {@link PdfText} is the door. */
@NullMarked
package org.hiwar.interview.format.pdf;

import org.jspecify.annotations.NullMarked;
