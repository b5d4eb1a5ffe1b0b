/** Keeps the answers to repeated requests until the archive changes. */
@NullMarked
package org.hiwar.search.cache;

import org.jspecify.annotations.NullMarked;
