/**
 * Reads interviews from files, zips and requests: by the format of each, with its sidecar, as the archive has decided.
 */
@NullMarked
package org.hiwar.interview.read;

import org.jspecify.annotations.NullMarked;
