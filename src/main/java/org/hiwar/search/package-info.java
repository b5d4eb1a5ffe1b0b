/** The contract of searching: what can be asked of the archive, and what is answered. */
@NullMarked
package org.hiwar.search;

import org.jspecify.annotations.NullMarked;
