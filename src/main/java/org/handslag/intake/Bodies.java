package org.handslag.intake;

import java.util.EnumSet;
import java.util.Set;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.intake.Tally.Sort;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Brings organisations and workplaces in; says what was not there before. */
@Component
class Bodies {
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Noting noting;

    Bodies(Organisations organisations, Workplaces workplaces, Noting noting) {
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.noting = noting;
    }

    Set<Sort> bring(Planned.Body line, Viewer by) {
        var added = EnumSet.noneOf(Sort.class);
        var facts = line.organisation();
        var organisation = organisation(facts, added, by);
        if (!line.workplace().isEmpty()) {
            workplace(
                    new NewWorkplace(
                            organisation, line.workplace(), line.address(), facts.municipality()),
                    added,
                    by);
        }
        return added;
    }

    WorkplaceId workplace(NewWorkplace facts, Set<Sort> added, Viewer by) {
        return workplaces
                .twin(facts)
                .orElseGet(
                        () -> {
                            var id = workplaces.meet(facts);
                            added.add(Sort.WORKPLACE);
                            noting.added(by, id, facts);
                            return id;
                        });
    }

    OrganisationId organisation(NewOrganisation facts, Set<Sort> added, Viewer by) {
        var number = facts.number();
        var numbered = number != null && organisations.byNumber(number).isPresent();
        var known = organisations.known(facts);
        if (known.isPresent()) {
            if (number != null && !numbered) {
                added.add(Sort.NUMBER);
                noting.numbered(by, known.get(), number);
            }
            return known.get();
        }
        var id = organisations.meet(facts);
        added.add(Sort.ORGANISATION);
        noting.added(by, id, facts);
        return id;
    }
}
