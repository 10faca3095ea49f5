/** What all tests share: the server, the clock, the cast, someone to visit the pages. */
@NullMarked
package org.handslag.support;

import org.jspecify.annotations.NullMarked;
