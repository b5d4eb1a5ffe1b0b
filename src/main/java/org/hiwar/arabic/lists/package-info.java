/**
 * The word lists of the project and of its operator: counts, broken plurals, stop words, and what they say of a word together.
 */
@NullMarked
package org.hiwar.arabic.lists;

import org.jspecify.annotations.NullMarked;
