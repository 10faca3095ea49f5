package org.handslag.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What someone lets others read of it, without her name.
 *
 * @param went null until enough have answered, or when she has not
 */
public record TransferWords(String will, @Nullable HowItWent went, String said) {}
