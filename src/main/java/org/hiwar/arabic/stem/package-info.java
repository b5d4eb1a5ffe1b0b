/** Takes clitics, endings and plurals off folded words; guarded by the word lists. */
@NullMarked
package org.hiwar.arabic.stem;

import org.jspecify.annotations.NullMarked;
