package org.handslag.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.Affiliation;
import org.handslag.directory.Affiliations;
import org.handslag.directory.Organisation;
import org.handslag.directory.Organisations;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.directory.Workplace;
import org.handslag.directory.Workplaces;
import org.handslag.scope.PersonId;
import org.handslag.scope.RoleScope;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Where a person can be given a role: in the whole operator, in a programme when there are several,
 * and at the organisations and workplaces to which she belongs.
 */
@Component
class ScopeChoice {
    private final Programmes programmes;
    private final Affiliations affiliations;
    private final Workplaces workplaces;
    private final Organisations organisations;

    ScopeChoice(
            Programmes programmes,
            Affiliations affiliations,
            Workplaces workplaces,
            Organisations organisations) {
        this.programmes = programmes;
        this.affiliations = affiliations;
        this.workplaces = workplaces;
        this.organisations = organisations;
    }

    List<Option> options(Frame frame, PersonId person, LocalDate today) {
        var options = new ArrayList<Option>();
        var everywhere = new RoleScope(Kind.OPERATOR, frame.home().id().value());
        if (Giving.reaches(frame.viewer(), everywhere)) {
            options.add(option(everywhere, frame.t(Kind.OPERATOR)));
        }
        addProgrammes(options, frame, today);
        addPlaces(options, person, today);
        return options;
    }

    /** The scope that stands behind an option's value. */
    static RoleScope scope(String value) {
        var parts = value.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Not a scope");
        }
        return new RoleScope(Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    private void addProgrammes(List<Option> options, Frame frame, LocalDate today) {
        var active = programmes.active(today);
        for (Programme programme : active) {
            var scope = new RoleScope(Kind.PROGRAMME, programme.id().value());
            var alone = active.size() == 1 && !options.isEmpty();
            if (!alone && Giving.reaches(frame.viewer(), scope)) {
                options.add(option(scope, frame.plain(programme.name())));
            }
        }
    }

    private void addPlaces(List<Option> options, PersonId person, LocalDate today) {
        var belongs =
                workplaces.all(
                        affiliations.of(person).stream()
                                .filter(affiliation -> affiliation.holds(today))
                                .map(Affiliation::workplace)
                                .toList());
        for (Organisation organisation :
                organisations.all(belongs.stream().map(Workplace::organisation).toList())) {
            var scope = new RoleScope(Kind.ORGANISATION, organisation.id().value());
            options.add(option(scope, organisation.name()));
        }
        for (Workplace workplace : belongs) {
            var scope = new RoleScope(Kind.WORKPLACE, workplace.id().value());
            options.add(option(scope, workplace.name()));
        }
    }

    private static Option option(RoleScope scope, String label) {
        return Option.of(scope.kind() + ":" + scope.id(), label);
    }
}
