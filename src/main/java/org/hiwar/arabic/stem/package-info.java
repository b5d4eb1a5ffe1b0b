/**
 * Stems folded words: removes clitics and endings and replaces broken plurals; word lists guard against removing too much.
 */
@NullMarked
package org.hiwar.arabic.stem;

import org.jspecify.annotations.NullMarked;
