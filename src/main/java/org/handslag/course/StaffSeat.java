package org.handslag.course;

import java.util.UUID;
import org.handslag.scope.PersonId;

/** Who works at an instance, and as what. */
public record StaffSeat(UUID id, StaffKind kind, PersonId person) {}
