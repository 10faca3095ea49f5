package org.handslag.relation;

import java.time.LocalDate;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/** What the office has written down about an employer. Its text stands nowhere else. */
public record RelationNote(
        NoteId id,
        OrganisationId organisation,
        LocalDate day,
        String text,
        @Nullable PersonId by) {}
