package org.handslag.prerequisite;

import java.time.Clock;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Scope;
import org.handslag.seats.Admission.Case;
import org.springframework.stereotype.Component;

/** Applies what a course asks to what is known of someone now. */
@Component
class Findings {
    private final Prerequisites prerequisites;
    private final KnownRows known;
    private final Conditions conditions;
    private final Operators operators;
    private final Clock clock;

    Findings(
            Prerequisites prerequisites,
            KnownRows known,
            Conditions conditions,
            Operators operators,
            Clock clock) {
        this.prerequisites = prerequisites;
        this.known = known;
        this.conditions = conditions;
        this.operators = operators;
        this.clock = clock;
    }

    Finding of(Case asked) {
        var rule = prerequisites.of(asked.instance().course());
        return rule.asksNothing() || isExcused(asked) ? Finding.MET : of(asked, rule);
    }

    private Finding of(Case asked, Prerequisite rule) {
        var zone = operators.find(Scope.required()).map(Operator::zone).orElseThrow();
        var person = asked.person();
        var about = person == null ? Known.nothing() : known.of(person, rule.named(), zone);
        return Finding.of(rule, about, asked.instance().day(zone), clock.instant());
    }

    private boolean isExcused(Case asked) {
        var registration = asked.registration();
        var person = asked.person();
        return registration != null
                && person != null
                && conditions.of(registration).stream().anyMatch(one -> excuses(one, person));
    }

    static boolean excuses(Condition one, PersonId person) {
        return one.end() == Condition.End.EXCUSED && one.person().equals(person);
    }
}
