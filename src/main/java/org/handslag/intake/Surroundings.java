package org.handslag.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.handslag.course.CourseId;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.Operator;

/** What must be known to read a line: where the operator is, and what it has already. */
record Surroundings(
        Operator operator,
        LocalDate today,
        Function<String, Optional<CourseId>> courses,
        Function<String, Optional<OrganisationId>> organisations) {}
