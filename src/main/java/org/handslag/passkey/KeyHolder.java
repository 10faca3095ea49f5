package org.handslag.passkey;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/** Someone of the staff who has passkeys, and when she last used one. */
public record KeyHolder(PersonId person, String name, @Nullable Instant usedAt) {}
