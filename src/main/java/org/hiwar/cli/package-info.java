/** The command line: one thin class a command. */
@NullMarked
package org.hiwar.cli;

import org.jspecify.annotations.NullMarked;
