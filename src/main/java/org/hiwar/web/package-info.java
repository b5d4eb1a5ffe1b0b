/** The HTTP service: routes, parameters, errors, keys and limits. Pages and the search box are in resources/web. */
@NullMarked
package org.hiwar.web;

import org.jspecify.annotations.NullMarked;
