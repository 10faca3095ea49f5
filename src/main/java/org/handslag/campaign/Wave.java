package org.handslag.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a campaign goes on one day.
 *
 * @param reminder whether it goes to those who have not answered
 * @param done when all of it was written, null until then
 */
public record Wave(int number, boolean reminder, Instant due, @Nullable Instant done) {}
