package org.handslag.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.pool.OpenSeat;
import org.handslag.pool.Pool;
import org.handslag.pool.Waiting;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes who waits, which seats are open and by which criteria, as they are now. */
@Component
class Freezing {
    private final Pool pool;
    private final ProgrammeCriteria criteria;
    private final Runs runs;
    private final RunKeeping keeping;
    private final Clock clock;

    Freezing(Pool pool, ProgrammeCriteria criteria, Runs runs, RunKeeping keeping, Clock clock) {
        this.pool = pool;
        this.criteria = criteria;
        this.runs = runs;
        this.keeping = keeping;
        this.clock = clock;
    }

    Frozen now(Proposing.Asked asked, Operator home, Viewer by) {
        var seats = seats(pool.seats(home.today(clock)));
        var kept = kept(asked.earlier(), seats, by);
        var mentees = mentees(pool.waiting(asked.programme(), home.zone()), kept);
        return new Frozen(run(asked, by), mentees, seats, List.of());
    }

    private MatchRun run(Proposing.Asked asked, Viewer by) {
        var decided = criteria.current(asked.programme());
        var id = RunId.next();
        return new MatchRun(
                id,
                asked.programme(),
                by.self(),
                clock.instant(),
                decided.criteria(),
                decided.number(),
                asked.goal(),
                asked.weeks(),
                id.value().getLeastSignificantBits(),
                asked.earlier(),
                asked.trial(),
                null,
                0);
    }

    private static List<RunSeat> seats(List<OpenSeat> open) {
        var seats = new ArrayList<RunSeat>();
        for (var one : open) {
            seats.add(
                    new RunSeat(
                            seats.size(),
                            one.mentor(),
                            "",
                            one.workplace(),
                            "",
                            one.open(),
                            one.facts()));
        }
        return seats;
    }

    private static List<RunMentee> mentees(List<Waiting> waiting, Map<PersonId, Integer> kept) {
        var mentees = new ArrayList<RunMentee>();
        for (var one : waiting) {
            mentees.add(
                    new RunMentee(
                            mentees.size(),
                            one.person(),
                            "",
                            one.referral(),
                            one.since(),
                            one.facts(),
                            kept.get(one.person())));
        }
        return mentees;
    }

    /** The seat of each mentee in the earlier run, by its number in this one. */
    private Map<PersonId, Integer> kept(@Nullable RunId earlier, List<RunSeat> seats, Viewer by) {
        if (earlier == null) {
            return Map.of();
        }
        var before = runs.frozen(runs.find(earlier, by).orElseThrow(NotVisible::new));
        var numbers = new LinkedHashMap<PersonId, Integer>();
        seats.forEach(seat -> numbers.put(seat.mentor(), seat.number()));
        var kept = new LinkedHashMap<PersonId, Integer>();
        for (var pair : keeping.pairs(earlier)) {
            var seat = numbers.get(before.seats().get(pair[1]).mentor());
            if (seat != null) {
                kept.put(before.mentees().get(pair[0]).person(), seat);
            }
        }
        return kept;
    }
}
