/** The page on which an archivist sees what was read of a folder, what is doubtful in it, and how to correct it. */
@NullMarked
package org.hiwar.cli.review;

import org.jspecify.annotations.NullMarked;
