package org.handslag.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.SearchText;
import org.handslag.directory.Sector;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/** Finds what lines refer to: courses by address or title, organisations by name. */
@Component
class Around {
    private final Operators operators;
    private final Courses courses;
    private final Organisations organisations;
    private final Clock clock;

    Around(Operators operators, Courses courses, Organisations organisations, Clock clock) {
        this.operators = operators;
        this.courses = courses;
        this.organisations = organisations;
        this.clock = clock;
    }

    Surroundings now() {
        var operator = operators.find(Scope.required()).orElseThrow();
        return new Surroundings(
                operator,
                LocalDate.ofInstant(clock.instant(), operator.zone()),
                courses(),
                organisations(operator));
    }

    /** A title that two courses share names neither. */
    private Function<String, Optional<CourseId>> courses() {
        var byName = new HashMap<String, Set<CourseId>>();
        for (var course : courses.all(null)) {
            name(byName, course.slug(), course.id());
            course.title().byTag().values().stream()
                    .map(Texts.Text::text)
                    .forEach(title -> name(byName, title, course.id()));
        }
        return typed ->
                Optional.ofNullable(byName.get(SearchText.key(typed)))
                        .filter(found -> found.size() == 1)
                        .map(found -> found.iterator().next());
    }

    private Function<String, Optional<OrganisationId>> organisations(Operator operator) {
        var known = new HashMap<String, Optional<OrganisationId>>();
        return typed ->
                known.computeIfAbsent(
                        SearchText.key(typed),
                        _ ->
                                organisations.known(
                                        NewOrganisation.of(
                                                typed, operator.country(), Sector.PRIVATE)));
    }

    private static void name(Map<String, Set<CourseId>> byName, String name, CourseId id) {
        byName.computeIfAbsent(SearchText.key(name), _ -> new HashSet<>()).add(id);
    }
}
