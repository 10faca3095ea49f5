package org.handslag.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.SeatFacts;
import org.handslag.matching.Checker;
import org.handslag.matching.Matching;
import org.handslag.matching.Pairs;
import org.handslag.matching.Problem;
import org.handslag.matching.Seats;
import org.handslag.matching.Solver;
import org.jspecify.annotations.Nullable;

/**
 * The best proposal for a run: who is with whom, proved before anyone sees it. It is found anew
 * from what is frozen, so it is the same each time.
 */
final class Proposal {
    private final Frozen frozen;
    private final Judged judged;
    private final Matching matching;
    private final int[] load;

    private Proposal(Frozen frozen, Judged judged, Matching matching) {
        this.frozen = frozen;
        this.judged = judged;
        this.matching = matching;
        load = load(matching);
    }

    /** How many are at each node of the seats. */
    private static int[] load(Matching matching) {
        var seats = matching.problem().seats();
        var load = new int[seats.nodes()];
        for (int mentee = 0; mentee < matching.pair().length; mentee++) {
            int at = matching.mentor(mentee);
            while (at != Seats.TOP && at != Matching.NONE) {
                load[at]++;
                at = seats.parent()[at];
            }
        }
        return load;
    }

    /**
     * @throws IllegalStateException when the solver's answer is not proved to be the best
     */
    static Proposal of(Frozen frozen, Judged judged) {
        return new Proposal(frozen, judged, judged.best(frozen, () -> solved(frozen, judged)));
    }

    private static Matching solved(Frozen frozen, Judged judged) {
        var run = frozen.run();
        var goal = run.goal().solved(run.earlier() != null);
        var matching = Solver.solve(problem(frozen, judged), goal, run.seed());
        if (!Checker.isBest(matching)) {
            throw new IllegalStateException("Not proved: run " + run.id());
        }
        return matching;
    }

    private static Problem problem(Frozen frozen, Judged judged) {
        var pairs = new Pairs(frozen.mentees().size(), seats(frozen.seats()));
        for (int mentee = 0; mentee < frozen.mentees().size(); mentee++) {
            if (!frozen.isOut(mentee)) {
                add(pairs, mentee, frozen, judged);
            }
        }
        return pairs.problem();
    }

    private static void add(Pairs pairs, int mentee, Frozen frozen, Judged judged) {
        var her = frozen.mentees().get(mentee);
        int first = waitsLong(her, frozen.run()) ? Problem.FIRST : 0;
        var marked = frozen.marked(mentee);
        for (int seat = 0; seat < frozen.seats().size(); seat++) {
            var kind = marked.get(seat);
            if (kind == HandMark.Kind.PIN) {
                int score = judged.suit(mentee, seat).score();
                pairs.add(mentee, seat, score, Problem.PINNED | first);
            } else if (kind == null && judged.isPossible(mentee, seat)) {
                boolean kept = Objects.equals(her.kept(), seat);
                int marks = first | (kept ? Problem.KEPT : 0);
                pairs.add(mentee, seat, judged.score(mentee, seat), marks);
            }
        }
    }

    private static boolean waitsLong(RunMentee mentee, MatchRun run) {
        var zone = ZoneOffset.UTC;
        var made = LocalDate.ofInstant(run.madeAt(), zone);
        return run.goal() == ProposalGoal.LONGEST_WAITING
                && mentee.waitsSince().plusWeeks(run.weeks()).isBefore(made);
    }

    /** Mentors, each of her workplace. */
    static Seats seats(List<RunSeat> seats) {
        var places = new HashMap<WorkplaceId, Integer>();
        seats.forEach(seat -> places.putIfAbsent(seat.workplace(), seats.size() + places.size()));
        var capacity = new int[seats.size() + places.size()];
        var parent = new int[capacity.length];
        Arrays.fill(parent, Seats.TOP);
        for (var seat : seats) {
            int place = Objects.requireNonNull(places.get(seat.workplace()));
            capacity[seat.number()] = free(seat.facts());
            capacity[place] = seat.open();
            parent[seat.number()] = place;
        }
        return new Seats(seats.size(), capacity, parent);
    }

    static int free(@Nullable SeatFacts facts) {
        return facts == null ? 0 : Math.max(0, facts.free());
    }

    Frozen frozen() {
        return frozen;
    }

    Judged judged() {
        return judged;
    }

    Matching matching() {
        return matching;
    }

    /** The seat that is proposed to a mentee. */
    OptionalInt seat(int mentee) {
        int seat = matching.mentor(mentee);
        return seat == Matching.NONE ? OptionalInt.empty() : OptionalInt.of(seat);
    }

    /** The mentees who are proposed to a seat. */
    IntStream mentees(int seat) {
        return IntStream.range(0, frozen.mentees().size())
                .filter(mentee -> matching.mentor(mentee) == seat);
    }

    /** Which place a seat has among those that are possible for a mentee, 1 for the best. */
    int rankForMentee(int mentee, int seat) {
        int score = judged.suit(mentee, seat).score();
        return 1
                + (int)
                        IntStream.range(0, frozen.seats().size())
                                .filter(other -> judged.score(mentee, other) > score)
                                .count();
    }

    /** The same among the mentees who are possible for a seat. */
    int rankForMentor(int mentee, int seat) {
        int score = judged.suit(mentee, seat).score();
        return 1
                + (int)
                        IntStream.range(0, frozen.mentees().size())
                                .filter(other -> judged.score(other, seat) > score)
                                .count();
    }

    /** Whether one more could be proposed to a seat. */
    boolean hasRoom(int seat) {
        var seats = matching.problem().seats();
        for (int at = seat; at != Seats.TOP; at = seats.parent()[at]) {
            if (load[at] >= seats.capacity()[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a seat for her beside all others who are pinned there. */
    boolean hasSeatBesidePins(int mentee, int seat) {
        var seats = matching.problem().seats();
        var pinned =
                frozen.marks().stream()
                        .filter(one -> one.kind() == HandMark.Kind.PIN && one.mentee() != mentee)
                        .map(HandMark::seat)
                        .toList();
        int place = seats.parent()[seat];
        long here = pinned.stream().filter(one -> Objects.equals(one, seat)).count();
        long there =
                pinned.stream().filter(one -> one != null && seats.parent()[one] == place).count();
        return here < seats.capacity()[seat] && there < seats.capacity()[place];
    }
}
