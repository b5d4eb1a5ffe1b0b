/** Arabic letters by name and what folding does to them; pure functions on text, with offsets back to it. */
@NullMarked
package org.hiwar.arabic;

import org.jspecify.annotations.NullMarked;
