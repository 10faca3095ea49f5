package org.handslag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handslag.fit.Rule;

/** What a proposal leaves to be remarked: for whom nothing is possible, and who would rather. */
public final class Remarks {
    private Remarks() {}

    /**
     * Rules that forbid a mentee all seats, which together stand in her way to some of them.
     *
     * @param seats how many would be possible without these rules
     */
    public record Hindrance(Set<Rule> rules, int seats) {}

    /**
     * The smallest sets of rules without which at least one seat would be possible for her, the one
     * that would open most seats first. What people have said of each other is not to be set aside,
     * and so is not among them.
     */
    static List<Hindrance> hindrances(Proposal proposal, int mentee) {
        var seats = new HashMap<Set<Rule>, Integer>();
        for (int seat = 0; seat < proposal.frozen().seats().size(); seat++) {
            var broken = new TreeSet<>(proposal.judged().suit(mentee, seat).broken());
            if (!broken.contains(Rule.CONFLICT) && !broken.contains(Rule.HISTORY)) {
                seats.merge(broken, 1, Integer::sum);
            }
        }
        return seats.entrySet().stream()
                .filter(
                        one ->
                                seats.keySet().stream()
                                        .noneMatch(
                                                other ->
                                                        other.size() < one.getKey().size()
                                                                && one.getKey().containsAll(other)))
                .map(one -> new Hindrance(one.getKey(), one.getValue()))
                .sorted(
                        Comparator.<Hindrance>comparingInt(one -> one.rules().size())
                                .thenComparing(Comparator.comparingInt(Hindrance::seats).reversed())
                                .thenComparing(one -> one.rules().toString()))
                .toList();
    }

    /** Two who both would have more points with each other than with whom they are. */
    record Blocking(int mentee, int seat, int points) {

        /** All such pairs of a proposal, those of most points first. */
        static List<Blocking> of(Proposal proposal) {
            var found = new ArrayList<Blocking>();
            for (int mentee = 0; mentee < proposal.frozen().mentees().size(); mentee++) {
                for (int seat = 0; seat < proposal.frozen().seats().size(); seat++) {
                    if (blocks(proposal, mentee, seat)) {
                        found.add(
                                new Blocking(mentee, seat, proposal.judged().score(mentee, seat)));
                    }
                }
            }
            found.sort(Comparator.comparingInt(Blocking::points).reversed());
            return found;
        }

        private static boolean blocks(Proposal proposal, int mentee, int seat) {
            int score = proposal.judged().score(mentee, seat);
            var frozen = proposal.frozen();
            if (score < 0 || frozen.isOut(mentee) || frozen.mark(mentee, seat).isPresent()) {
                return false;
            }
            var mine = proposal.seat(mentee);
            boolean hers =
                    mine.isEmpty() || proposal.judged().score(mentee, mine.getAsInt()) < score;
            return hers
                    && (proposal.hasRoom(seat)
                            || proposal.mentees(seat)
                                    .anyMatch(
                                            other -> proposal.judged().score(other, seat) < score));
        }
    }
}
