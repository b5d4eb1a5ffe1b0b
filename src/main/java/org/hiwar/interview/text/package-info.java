/**
 * Running text with offsets into its source, the metadata that came with it, and the reasons why an input cannot be
 * read.
 */
@NullMarked
package org.hiwar.interview.text;

import org.jspecify.annotations.NullMarked;
