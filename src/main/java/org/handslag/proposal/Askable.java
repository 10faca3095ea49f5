package org.handslag.proposal;

import java.util.List;
import java.util.Optional;
import org.handslag.fit.Rule;
import org.handslag.fit.Suit;

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
