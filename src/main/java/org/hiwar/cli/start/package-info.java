/** What makes the service fast from its start: an archive of its classes, and searches before the first reader comes. */
@NullMarked
package org.hiwar.cli.start;

import org.jspecify.annotations.NullMarked;
