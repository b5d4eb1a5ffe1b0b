/** The page that shows an archivist how interviews were read, which turns are doubtful, and how to correct them. */
@NullMarked
package org.hiwar.cli.review;

import org.jspecify.annotations.NullMarked;
