package org.handslag.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.pool.OpenSeat;
import org.handslag.pool.Pool;
import org.handslag.pool.Waiting;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes runs, and does what people decide by hand in them. Each step goes into the journal. */
@Component
public class Proposing {
    private static final String SUBJECT = "proposal";

    private final Runs runs;
    private final RunKeeping keeping;
    private final JudgedRuns judged;
    private final Input input;
    private final Journal journal;
    private final Clock clock;

    Proposing(
            Runs runs,
            RunKeeping keeping,
            JudgedRuns judged,
            Input input,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.keeping = keeping;
        this.judged = judged;
        this.input = input;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where a run gets its input. */
    @Component
    public record Input(Pool pool, ProgrammeCriteria criteria) {}

    /**
     * What a run is asked for.
     *
     * @param earlier whose pairs are to be kept where they can; null for none
     */
    public record Asked(
            ProgrammeId programme,
            ProposalGoal goal,
            int weeks,
            boolean trial,
            @Nullable RunId earlier) {}

    /** Freezes who waits and which seats are open now, and proposes. */
    public RunId begin(Asked asked, Operator home, Viewer by) {
        var zone = home.zone();
        var fresh = run(asked, by);
        var seats = seats(input.pool().seats(home.today(clock)));
        var kept = kept(asked.earlier(), seats, by);
        var mentees = mentees(input.pool().waiting(asked.programme(), zone), kept);
        var frozen = new Frozen(fresh, mentees, seats, List.of());
        keeping.add(frozen);
        propose(frozen);
        note(by, fresh.id(), "proposal.made", Map.of("goal", asked.goal(), "trial", asked.trial()));
        return fresh.id();
    }

    private MatchRun run(Asked asked, Viewer by) {
        var criteria = input.criteria().current(asked.programme());
        var id = RunId.next();
        return new MatchRun(
                id,
                asked.programme(),
                by.self(),
                clock.instant(),
                criteria.criteria(),
                criteria.number(),
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
        for (var pair : runs.pairs(earlier)) {
            var seat = numbers.get(before.seats().get(pair[1]).mentor());
            if (seat != null) {
                kept.put(before.mentees().get(pair[0]).person(), seat);
            }
        }
        return kept;
    }

    /**
     * The proposal of a run as it stands.
     *
     * @throws Refusal when someone of it has been erased
     */
    Proposal open(MatchRun run) {
        var frozen = runs.frozen(run);
        if (frozen.isWorn()) {
            throw new Refusal("proposal.refused.worn");
        }
        return Proposal.of(frozen, judged.of(frozen));
    }

    /** False when someone else changed the run first. */
    boolean aim(MatchRun run, ProposalGoal goal, int weeks, Viewer by) {
        return change(run.aimed(goal, weeks), by, "proposal.aimed", Map.of("goal", goal));
    }

    boolean mark(MatchRun run, HandMark mark, Viewer by) {
        if (!keeping.touch(run)) {
            return false;
        }
        keeping.mark(run.id(), mark, clock.instant());
        propose(runs.frozen(run));
        note(by, run.id(), "proposal.marked", Map.of("mark", mark.kind()));
        return true;
    }

    boolean unmark(MatchRun run, int mentee, @Nullable Integer seat, Viewer by) {
        if (!keeping.touch(run)) {
            return false;
        }
        keeping.unmark(run.id(), mentee, seat);
        propose(runs.frozen(run));
        note(by, run.id(), "proposal.unmarked", Map.of());
        return true;
    }

    boolean discard(MatchRun run, boolean discarded, Viewer by) {
        var at = discarded ? clock.instant() : null;
        return change(
                run.discarded(at),
                by,
                discarded ? "proposal.discarded" : "proposal.taken-up",
                Map.of());
    }

    private boolean change(MatchRun run, Viewer by, String what, Map<String, ?> values) {
        if (!keeping.touch(run)) {
            return false;
        }
        var frozen = runs.frozen(run);
        if (!frozen.isWorn()) {
            propose(frozen);
        }
        note(by, run.id(), what, values);
        return true;
    }

    private void propose(Frozen frozen) {
        keeping.propose(frozen.run().id(), Proposal.of(frozen, judged.of(frozen)));
    }

    private void note(Viewer by, RunId id, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
