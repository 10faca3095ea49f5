package org.handslag.proposal;

import java.util.List;
import org.handslag.fit.Rule;
import org.handslag.fit.Suit;
import org.jspecify.annotations.Nullable;

/**
 * A mentee and a seat, side by side: what speaks for them and against them, and what it would cost
 * to put them together, or to part them.
 *
 * @param proposed whether they are proposed to each other
 * @param suit null when someone of them has been erased
 * @param forbids rules that forbid them, in words
 * @param together what would come of it if they had to be together; null when they are, or when
 *     there is no seat to be had
 * @param apart what would come of it if they could not be; null when they are not
 */
public record PairPage(
        MatchRun run,
        RunMentee mentee,
        RunSeat seat,
        boolean proposed,
        Suit suit,
        List<String> reasons,
        List<String> counter,
        List<String> forbids,
        List<Rule> unknown,
        ProposalPage.Ranks ranks,
        @Nullable Told together,
        @Nullable Told apart,
        @Nullable HandMark mark) {

    public boolean isPossible() {
        return suit.isPossible();
    }

    public String path() {
        return path(run, mentee.number(), seat.number());
    }

    static String path(MatchRun run, int mentee, int seat) {
        return path(run, mentee) + "/seats/" + seat;
    }

    static String path(MatchRun run, int mentee) {
        return run.path("mentees/" + mentee);
    }

    /**
     * What would change.
     *
     * @param percent of all points more, or less below 0
     */
    public record Told(int matched, long total, double percent, List<ToldMove> moves) {
        public boolean isNothing() {
            return matched == 0 && total == 0 && moves.isEmpty();
        }
    }

    /**
     * Someone who would have another seat.
     *
     * @param from where she is now; empty when nowhere, as is {@code to}
     */
    public record ToldMove(String name, String from, String to) {}
}
