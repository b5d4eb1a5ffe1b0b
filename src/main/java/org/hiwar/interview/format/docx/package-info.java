/** Reads the documents that Word writes since 2007. {@link DocxText} is the door. */
@NullMarked
package org.hiwar.interview.format.docx;

import org.jspecify.annotations.NullMarked;
