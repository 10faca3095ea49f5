package org.handslag.proposal;

import java.time.Clock;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
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
    private final Judged.Kept judged;
    private final Freezing freezing;
    private final Journal journal;
    private final Clock clock;

    Proposing(
            Runs runs,
            RunKeeping keeping,
            Judged.Kept judged,
            Freezing freezing,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.keeping = keeping;
        this.judged = judged;
        this.freezing = freezing;
        this.journal = journal;
        this.clock = clock;
    }

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
        var frozen = freezing.now(asked, home, by);
        keeping.add(frozen);
        propose(frozen);
        note(
                by,
                frozen.run().id(),
                "proposal.made",
                Map.of("goal", asked.goal(), "trial", asked.trial()));
        return frozen.run().id();
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
        var what = discarded ? "proposal.discarded" : "proposal.taken-up";
        return change(run.discarded(discarded ? clock.instant() : null), by, what, Map.of());
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
