package org.handslag.profile;

import java.time.Instant;

/** A conflict that holds, as a coordinator reads it. */
public record ApartRow(
        ConflictId id, String other, ApartReason reason, String saidBy, Instant saidAt) {}
