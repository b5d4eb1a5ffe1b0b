/**
 * The word lists of the project and of its operator: counts, broken plurals, whole words, feminines, compound names, stop
 * words.
 */
@NullMarked
package org.hiwar.arabic.lists;

import org.jspecify.annotations.NullMarked;
