package org.handslag.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.fit.Judge;
import org.handslag.fit.Rule;
import org.handslag.fit.Suit;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Tells the module in which people are asked whom a run would suggest, and why. */
@Component
public class AskableRuns {
    private final Runs runs;
    private final Proposing proposing;

    AskableRuns(Runs runs, Proposing proposing) {
        this.runs = runs;
        this.proposing = proposing;
    }

    /**
     * @throws NotVisible when the viewer does not run its programme, or nobody has the number
     * @throws org.handslag.scope.Refusal when someone of the run has been erased
     */
    public Askable of(RunId id, int mentee, Viewer viewer) {
        var proposal = proposing.open(runs.find(id, viewer).orElseThrow(NotVisible::new));
        var her = PairPages.mentee(proposal, mentee);
        var seats =
                proposal.frozen().seats().stream()
                        .flatMap(seat -> askable(proposal, mentee, seat).stream())
                        .sorted(
                                Comparator.comparing(Askable.AskableSeat::proposed)
                                        .reversed()
                                        .thenComparing(one -> -one.suit().score()))
                        .toList();
        return new Askable(proposal.frozen().run(), her, seats);
    }

    private static Optional<Askable.AskableSeat> askable(
            Proposal proposal, int mentee, RunSeat seat) {
        int number = seat.number();
        var mark = proposal.frozen().mark(mentee, number);
        var kind = mark.map(HandMark::kind).orElse(null);
        boolean may =
                kind == HandMark.Kind.PIN
                        || kind == null && proposal.judged().isPossible(mentee, number);
        return may
                ? Optional.of(
                        new Askable.AskableSeat(
                                seat,
                                proposal.judged().suit(mentee, number),
                                proposal.rankForMentee(mentee, number),
                                proposal.seat(mentee).orElse(-1) == number,
                                mark.map(HandMark::overrides).orElse(List.of())))
                : Optional.empty();
    }

    /**
     * How a mentee of a run suits some of its seats, as it was then, by number. Whoever has been
     * erased since is left out. For pages of those whom it concerns, so it asks for no viewer.
     */
    public Map<Integer, Suit> suits(RunId id, int mentee, Collection<Integer> seats) {
        var run = runs.any(id);
        var frozen = runs.frozen(run);
        var hers = frozen.mentees().get(mentee).facts();
        var suits = new HashMap<Integer, Suit>();
        for (int number : seats) {
            var facts = frozen.seats().get(number).facts();
            if (hers != null && facts != null) {
                var judge = new Judge(List.of(hers), List.of(facts), run.criteria());
                suits.put(number, judge.suit(0, 0));
            }
        }
        return suits;
    }

    /** A mentee of a run, with the seats that she may be asked about, the best first. */
    public record Askable(MatchRun run, RunMentee mentee, List<AskableSeat> seats) {

        /**
         * A seat that is possible for her, or that someone has pinned all the same.
         *
         * @param rank which place it has for her, 1 for the best
         * @param proposed whether the run proposes it to her
         * @param overrides rules that forbid it and that a person has set aside
         */
        public record AskableSeat(
                RunSeat seat, Suit suit, int rank, boolean proposed, List<Rule> overrides) {}

        public Optional<AskableSeat> proposed() {
            return seats.stream().filter(AskableSeat::proposed).findFirst();
        }

        public Optional<AskableSeat> seat(int number) {
            return seats.stream().filter(one -> one.seat().number() == number).findFirst();
        }
    }

    /**
     * The people of a run, such as for those who let them meet.
     *
     * @throws NotVisible when the viewer does not run its programme
     */
    public Meetable people(RunId id, Viewer viewer) {
        return new Meetable(runs.frozen(runs.find(id, viewer).orElseThrow(NotVisible::new)));
    }

    /** The same for pages of those whom it concerns, so it asks for no viewer. */
    public Meetable people(RunId id) {
        return new Meetable(runs.frozen(runs.any(id)));
    }

    /** The people of a run. */
    public static final class Meetable {
        private final Frozen frozen;

        private Meetable(Frozen frozen) {
            this.frozen = frozen;
        }

        public MatchRun run() {
            return frozen.run();
        }

        public List<RunMentee> mentees() {
            return frozen.mentees();
        }

        public List<RunSeat> seats() {
            return frozen.seats();
        }

        /** Whether what was known of these is still kept, so that they can be judged. */
        public boolean knowsMentee(int mentee) {
            return frozen.mentees().get(mentee).facts() != null;
        }

        public boolean knowsSeat(int seat) {
            return frozen.seats().get(seat).facts() != null;
        }

        /** How many more a mentor could guide when the run was made. */
        public int free(int seat) {
            return Proposal.free(frozen.seats().get(seat).facts());
        }

        /** Whether no rule forbids the two, or someone has put them together all the same. */
        public boolean isPossible(int mentee, int seat) {
            var mark = frozen.mark(mentee, seat).map(HandMark::kind);
            if (mark.isPresent() || frozen.isOut(mentee)) {
                return mark.equals(Optional.of(HandMark.Kind.PIN));
            }
            var hers = frozen.mentees().get(mentee).facts();
            var theirs = frozen.seats().get(seat).facts();
            return hers != null
                    && theirs != null
                    && new Judge(List.of(hers), List.of(theirs), run().criteria()).score(0, 0)
                            != Judge.IMPOSSIBLE;
        }
    }
}
