package org.handslag.profile;

import java.time.Instant;
import java.util.UUID;

/** A conflict that holds, as a coordinator reads it. */
public record ApartRow(UUID id, String other, ApartReason reason, String saidBy, Instant saidAt) {}
