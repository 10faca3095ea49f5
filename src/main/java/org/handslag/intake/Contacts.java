package org.handslag.intake;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.WorkplaceId;
import org.handslag.intake.Tally.Sort;
import org.handslag.relation.EmployerContact;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in whom to write to at employers. A contact that is known already stays as it is. */
@Component
class Contacts {
    private final Bodies bodies;
    private final EmployerContacts known;
    private final Noting noting;
    private final Operators operators;
    private final Clock clock;

    Contacts(
            Bodies bodies,
            EmployerContacts known,
            Noting noting,
            Operators operators,
            Clock clock) {
        this.bodies = bodies;
        this.known = known;
        this.noting = noting;
        this.operators = operators;
        this.clock = clock;
    }

    Set<Sort> bring(Planned.Contact line, Viewer by) {
        var added = EnumSet.noneOf(Sort.class);
        var organisation = bodies.organisation(line.organisation(), added, by);
        var workplace = workplace(organisation, line, added, by);
        contact(organisation, workplace, line, added, by);
        var employees = line.employees();
        if (workplace != null && employees != null && known.employees(workplace).isEmpty()) {
            known.saveSize(workplace, Optional.of(employees), by.person(), clock.instant());
            added.add(Sort.SIZE);
        }
        return added;
    }

    private @Nullable WorkplaceId workplace(
            OrganisationId organisation, Planned.Contact line, Set<Sort> added, Viewer by) {
        if (line.workplace().isEmpty()) {
            return null;
        }
        var facts =
                new NewWorkplace(
                        organisation,
                        line.workplace(),
                        PostalAddress.none(),
                        line.organisation().municipality());
        return bodies.workplace(facts, added, by);
    }

    private void contact(
            OrganisationId organisation,
            @Nullable WorkplaceId workplace,
            Planned.Contact line,
            Set<Sort> added,
            Viewer by) {
        var there =
                known.of(organisation).stream()
                        .filter(one -> Objects.equals(one.workplace(), workplace))
                        .filter(one -> !one.email().isEmpty())
                        .findFirst();
        var email = line.email().address();
        if (there.isEmpty()) {
            var language = operators.find(Scope.required()).orElseThrow().language();
            var contact =
                    new EmployerContact(organisation, workplace, line.name(), email, language);
            known.save(contact, clock.instant());
            noting.contact(by, organisation, workplace);
            added.add(Sort.CONTACT);
        } else if (!there.get().email().equalsIgnoreCase(email)) {
            added.add(Sort.KEPT);
        }
    }
}
