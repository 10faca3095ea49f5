package org.handslag.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.Programmes;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.handslag.scope.Period;
import org.springframework.stereotype.Component;

/** Sets the stage: operator, programme, people with their roles, organisations, courses. */
@Component
class Founders {
    private final Operators operators;
    private final Programmes programmes;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Casting casting;
    private final Teaching teaching;

    Founders(
            Operators operators,
            Programmes programmes,
            Organisations organisations,
            Workplaces workplaces,
            Casting casting,
            Teaching teaching) {
        this.operators = operators;
        this.programmes = programmes;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.casting = casting;
        this.teaching = teaching;
    }

    Operator operator(Script script) {
        var languages = script.languages().stream().map(Locale::forLanguageTag).toList();
        var operator =
                new Operator(
                        OperatorId.next(),
                        script.slug(),
                        script.name(),
                        script.country(),
                        languages,
                        script.zoneId(),
                        script.colour(),
                        false,
                        0);
        operators.add(operator);
        return operator;
    }

    Stage stage(Script script, Operator operator) {
        var programme =
                programmes.add(
                        "mentor",
                        Script.texts(script.programme(), script.since()),
                        Period.since(script.since()));
        var employers = settle(script);
        var cast = casting.cast(script, operator, employers);
        var empty = new Stage(script, operator, programme, cast, employers, Map.of(), Map.of());
        return empty.teaching(teaching.courses(empty));
    }

    private static NewOrganisation body(Script.OrganisationPart part, Script script) {
        var where = Objects.requireNonNullElse(part.municipality(), "");
        return new NewOrganisation(part.name(), script.country(), null, part.sector(), where, "");
    }

    private Employers settle(Script script) {
        var bodies = new HashMap<String, OrganisationId>();
        var places = new HashMap<String, WorkplaceId>();
        for (var part : script.organisations()) {
            var name = part.name();
            var body = body(part, script);
            var id = organisations.meet(body);
            bodies.put(name, id);
            part.workplaces()
                    .forEach(
                            place ->
                                    places.put(
                                            Employers.key(name, place),
                                            workplaces.meet(NewWorkplace.of(id, place))));
        }
        return new Employers(Map.copyOf(bodies), Map.copyOf(places));
    }
}
