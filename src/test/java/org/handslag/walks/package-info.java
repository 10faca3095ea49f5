/** Whole mentorships in real browsers, from coming in to a year afterwards. */
@NullMarked
package org.handslag.walks;

import org.jspecify.annotations.NullMarked;
