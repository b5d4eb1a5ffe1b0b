/** The parts that all routes share: addresses, parameters, problems, headers, limits, measurements, files. */
@NullMarked
package org.hiwar.web.http;

import org.jspecify.annotations.NullMarked;
