package org.handslag.demoproposals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.demo.Stage;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Candidates;
import org.handslag.pool.OpenSeat;
import org.handslag.pool.Pool;
import org.handslag.proposal.AskableRuns;
import org.handslag.proposal.AskableRuns.Askable;
import org.handslag.proposal.AskableRuns.Askable.AskableSeat;
import org.handslag.proposal.RunId;
import org.springframework.stereotype.Component;

/** About whom a mentee of a proposal can be asked. */
@Component
record OpenChoices(AskableRuns runs, Pool pool, Candidates candidates) {

    Askable of(String mentee, RunId run, Stage stage) {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> runs.of(run, number, stage.coordinator()))
                .filter(one -> one.mentee().name().equals(mentee))
                .findFirst()
                .orElseThrow();
    }

    /** Where someone can be had and someone answers for the workplace, each workplace once. */
    List<AskableSeat> seats(Askable from, int most, LocalDate today) {
        var free =
                pool.seats(today).stream()
                        .filter(one -> one.open() > 0 && one.facts().free() > 0)
                        .map(OpenSeat::mentor)
                        .toList();
        var places = new HashSet<WorkplaceId>();
        return from.seats().stream()
                .filter(one -> free.contains(one.seat().mentor()))
                .filter(one -> !candidates.employers(one.seat().workplace(), today).isEmpty())
                .filter(one -> places.add(one.seat().workplace()))
                .limit(most)
                .toList();
    }
}
