package org.handslag.prerequisite;

import java.util.Locale;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the desk. Reads, and changes nothing. */
@Component
class Admitting implements Admission {
    private final Prerequisites prerequisites;
    private final Findings findings;
    private final Conditions conditions;
    private final Sentences sentences;
    private final Colleagues colleagues;
    private final Operators operators;

    Admitting(
            Prerequisites prerequisites,
            Findings findings,
            Conditions conditions,
            Sentences sentences,
            Colleagues colleagues,
            Operators operators) {
        this.prerequisites = prerequisites;
        this.findings = findings;
        this.conditions = conditions;
        this.sentences = sentences;
        this.colleagues = colleagues;
        this.operators = operators;
    }

    @Override
    public boolean asks(CourseInstance instance) {
        return !prerequisites.of(instance.course()).asksNothing();
    }

    @Override
    public Ruling of(Case asked) {
        return findings.of(asked).ruling();
    }

    /** She herself, the coordinator, and whoever speaks for her employer. */
    @Override
    public boolean mayHear(@Nullable PersonId person, Viewer viewer) {
        return viewer.has(Role.COORDINATOR)
                || person != null
                        && (person.equals(viewer.person()) || colleagues.isHers(person, viewer));
    }

    @Override
    public Told asked(CourseInstance instance, Locale language) {
        return sentences.asked(prerequisites.of(instance.course()), language);
    }

    @Override
    public Told told(Case asked, Voice voice, Locale language) {
        var zone = operators.find(Scope.required()).map(Operator::zone).orElseThrow();
        return sentences.told(findings.of(asked), asked.instance().day(zone), voice, language);
    }

    @Override
    public Standing at(CourseInstanceId instance) {
        var all = conditions.at(instance);
        return new Standing(
                all.stream()
                        .filter(Condition::isOpen)
                        .map(Condition::registration)
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(one -> one.end() == Condition.End.FAILED)
                        .map(Condition::registration)
                        .collect(Collectors.toSet()));
    }
}
