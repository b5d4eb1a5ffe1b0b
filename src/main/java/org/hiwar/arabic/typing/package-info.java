/** What goes wrong while people type Arabic: slips, the wrong keyboard, Latin letters. */
@NullMarked
package org.hiwar.arabic.typing;

import org.jspecify.annotations.NullMarked;
