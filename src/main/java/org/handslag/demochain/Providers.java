package org.handslag.demochain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handslag.agenda.DayProgrammes;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Stage;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.Organisations;
import org.handslag.directory.Sector;
import org.handslag.roster.Contract;
import org.handslag.roster.ContractId;
import org.handslag.roster.Fee;
import org.handslag.roster.Roster;
import org.handslag.roster.RosterDetails;
import org.handslag.scope.Texts;
import org.handslag.series.Making;
import org.handslag.series.Pace;
import org.springframework.stereotype.Component;

/** A provider with a contract of some years, the dates held under it, and how they go on. */
@Component
class Providers {
    private static final int ALL = 100;
    private static final int NEW_DATES = 2;

    private final Organisations organisations;
    private final Roster roster;
    private final CourseInstances instances;
    private final DayProgrammes programmes;
    private final Making making;

    Providers(
            Organisations organisations,
            Roster roster,
            CourseInstances instances,
            DayProgrammes programmes,
            Making making) {
        this.organisations = organisations;
        this.roster = roster;
        this.instances = instances;
        this.programmes = programmes;
        this.making = making;
    }

    void give(Stage stage, ChainScript.ProviderPart part, LocalDate today) {
        var by = stage.coordinator();
        var contract = contract(stage, part, today);
        roster.add(contract, by);
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        var dates = instances.planned(course.id(), Instant.EPOCH, ALL);
        var zone = stage.operator().zone();
        dates.stream()
                .filter(date -> !date.day(zone).isBefore(contract.from()))
                .forEach(date -> programmes.under(date, contract.id(), by));
        var last = dates.getLast();
        var first = last.day(zone);
        var pace = new Pace(Pace.Rhythm.SPRING_AND_AUTUMN, 1);
        var days = pace.from(first).skip(1).limit(NEW_DATES).toList();
        making.continuing(last, course, pace, new Making.Seen(first, days), by);
    }

    private Contract contract(Stage stage, ChainScript.ProviderPart part, LocalDate today) {
        var facts = NewOrganisation.of(part.name(), stage.operator().country(), Sector.PRIVATE);
        var details =
                new RosterDetails(
                        part.topics(),
                        List.of(stage.script().language()),
                        "",
                        Fee.BY_AGREEMENT,
                        "",
                        "",
                        Texts.none(),
                        false,
                        "");
        var provider = roster.add(organisations.meet(facts), details, stage.coordinator());
        var from = LocalDate.of(today.getYear() - part.years() + 1, 1, 1);
        return new Contract(
                ContractId.next(),
                provider.id(),
                part.number(),
                from,
                from.plusYears(part.years()).minusDays(1),
                part.covers(),
                part.included(),
                new Contract.Contact(part.contact(), part.email(), ""),
                0);
    }
}
