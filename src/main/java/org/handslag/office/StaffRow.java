package org.handslag.office;

import java.util.UUID;
import org.handslag.course.StaffKind;
import org.handslag.scope.PersonId;

/** Someone who works at an instance, with her name. */
public record StaffRow(UUID seat, StaffKind kind, PersonId person, String name) {}
