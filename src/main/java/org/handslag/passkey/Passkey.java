package org.handslag.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key of someone's, as she knows it.
 *
 * @param name her own word for it, such as "My phone"
 * @param usedAt null when it was never used since it was made
 */
public record Passkey(PasskeyId id, String name, Instant madeAt, @Nullable Instant usedAt) {}
