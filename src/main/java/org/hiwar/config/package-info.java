/** Immutable settings, read once from environment and file and validated at start. */
@NullMarked
package org.hiwar.config;

import org.jspecify.annotations.NullMarked;
