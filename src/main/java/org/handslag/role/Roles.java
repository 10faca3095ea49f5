package org.handslag.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operators;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives, changes and ends roles, each with its row in the journal. Who may do so is the page's
 * concern; that an operator never loses its last administrator is this one's.
 */
@Component
public class Roles {
    private final Grants grants;
    private final Operators operators;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(
            Grants grants,
            Operators operators,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.operators = operators;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The roles that a person holds on a day. */
    public List<Viewer.Grant> of(PersonId person, LocalDate day) {
        return grants.of(person).stream()
                .filter(grant -> grant.holds(day))
                .map(grant -> new Viewer.Grant(grant.role(), grant.scope()))
                .toList();
    }

    /** Fails when the person holds this role there already on some day of the period. */
    public GrantId give(Viewer by, NewGrant given) {
        var grant = RoleGrant.given(given, by.person(), clock.instant());
        grants.add(grant);
        journal.changed(by, "role.given", about(grant.id()), Map.of(), values(grant));
        events.publishEvent(new RoleGiven(given, by));
        return grant.id();
    }

    /** False when someone else changed it first. */
    boolean change(Viewer by, RoleGrant grant, Period period, String reason) {
        return save(by, "role.changed", grant, grant.changed(period, reason));
    }

    /** False when someone else changed it first. */
    boolean end(Viewer by, RoleGrant grant) {
        return save(by, "role.ended", grant, grant.ended(by.person(), clock.instant()));
    }

    /** Ends a role that someone holds just there; nothing happens when she does not. */
    public void endAt(Viewer by, PersonId person, Role role, RoleScope scope) {
        grants.of(person).stream()
                .filter(grant -> grant.role() == role && grant.scope().equals(scope))
                .filter(grant -> grant.ending() == null)
                .forEach(grant -> end(by, grant));
    }

    private boolean save(Viewer by, String what, RoleGrant before, RoleGrant after) {
        keepAnAdministrator(by, before, after);
        var saved = grants.save(after);
        if (saved) {
            journal.changed(by, what, about(after.id()), values(before), values(after));
        }
        return saved;
    }

    private void keepAnAdministrator(Viewer by, RoleGrant before, RoleGrant after) {
        var today = today(by);
        if (before.isLastingAdministration(today) && !after.isLastingAdministration(today)) {
            var others =
                    grants.administratorsLocked().stream()
                            .filter(grant -> !grant.person().equals(before.person()))
                            .anyMatch(grant -> grant.isLastingAdministration(today));
            if (!others) {
                throw new Refusal("role.last-administrator");
            }
        }
    }

    private LocalDate today(Viewer by) {
        var zone = operators.find(by.operator()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    static Subject about(GrantId id) {
        return new Subject("role", id.value());
    }

    private static Map<String, Object> values(RoleGrant grant) {
        var until = grant.period().until();
        return Map.of(
                "role", grant.role(),
                "from", grant.period().from(),
                "until", until == null ? "" : until,
                "reason", grant.reason());
    }
}
