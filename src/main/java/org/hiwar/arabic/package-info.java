/**
 * The letters of Arabic, folding with offsets back to the text, what a word is, articles, numbers; pure functions on text.
 */
@NullMarked
package org.hiwar.arabic;

import org.jspecify.annotations.NullMarked;
