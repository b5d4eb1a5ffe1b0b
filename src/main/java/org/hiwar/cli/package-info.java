/** The command line, with one small class per command. */
@NullMarked
package org.hiwar.cli;

import org.jspecify.annotations.NullMarked;
