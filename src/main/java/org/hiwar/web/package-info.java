/** Javalin routes, parameters, errors, keys and limits; pages and the search box lie in resources/web. */
@NullMarked
package org.hiwar.web;

import org.jspecify.annotations.NullMarked;
