/** Whole mentorships in real browsers, from coming in to a year afterwards. */
@NullMarked
package org.handslag.journey;

import org.jspecify.annotations.NullMarked;
