package org.handslag.intake;

import java.time.LocalDate;
import org.handslag.course.CourseId;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewPerson;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/** What a right line asks for. */
sealed interface Planned {

    /**
     * @param workplace its name, or empty when the line tells only of the organisation
     */
    record Body(NewOrganisation organisation, String workplace, PostalAddress address)
            implements Planned {}

    /**
     * @param organisation null when the line tells of none
     * @param workplace empty when the line tells of none
     * @param completed null when the line tells of no course
     */
    record Human(
            NewPerson person,
            @Nullable OrganisationId organisation,
            String workplace,
            @Nullable Earlier completed)
            implements Planned {}

    /**
     * Whom to write to.
     *
     * @param workplace empty for the whole organisation
     * @param employees null when the line does not tell
     */
    record Contact(
            NewOrganisation organisation,
            String workplace,
            String name,
            Email email,
            @Nullable Integer employees)
            implements Planned {}

    record Earlier(CourseId course, LocalDate on) {}
}
