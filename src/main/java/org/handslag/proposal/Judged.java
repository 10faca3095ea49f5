package org.handslag.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.handslag.fit.Criteria;
import org.handslag.fit.Judge;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.Rule;
import org.handslag.fit.SeatFacts;
import org.handslag.fit.Suit;
import org.handslag.matching.Matching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The frozen input of a run, judged by its criteria: the same whatever is pinned or aimed at. Each
 * mentee with each seat has a score, {@link Judge#IMPOSSIBLE} where a rule forbids it.
 */
final class Judged {
    private final Judge judge;
    private final byte[][] scores;
    private volatile @Nullable Map<Rule, Integer> unknown;
    private volatile @Nullable Solved solved;

    private Judged(Judge judge, byte[][] scores) {
        this.judge = judge;
        this.scores = scores;
    }

    /**
     * @throws NullPointerException when someone of it has been erased
     */
    static Judged of(Frozen frozen, Criteria criteria) {
        List<MenteeFacts> mentees =
                frozen.mentees().stream().map(one -> Objects.requireNonNull(one.facts())).toList();
        List<SeatFacts> seats =
                frozen.seats().stream().map(one -> Objects.requireNonNull(one.facts())).toList();
        var judge = new Judge(mentees, seats, criteria);
        var scores = new byte[mentees.size()][seats.size()];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            for (int seat = 0; seat < seats.size(); seat++) {
                scores[mentee][seat] = (byte) judge.score(mentee, seat);
            }
        }
        return new Judged(judge, scores);
    }

    int score(int mentee, int seat) {
        return scores[mentee][seat];
    }

    boolean isPossible(int mentee, int seat) {
        return scores[mentee][seat] != Judge.IMPOSSIBLE;
    }

    /** Of how many pairs each rule knows too little. */
    Map<Rule, Integer> unknown() {
        var known = unknown;
        if (known == null) {
            known = judge.unknown();
            unknown = known;
        }
        return known;
    }

    Suit suit(int mentee, int seat) {
        return judge.suit(mentee, seat);
    }

    /** What was proved to be the best last, as long as nothing is aimed at or marked otherwise. */
    private record Solved(MatchRun run, List<HandMark> marks, Matching matching) {}

    Matching best(Frozen frozen, Supplier<Matching> solving) {
        var known = solved;
        if (known == null
                || !known.run().equals(frozen.run())
                || !known.marks().equals(frozen.marks())) {
            known = new Solved(frozen.run(), frozen.marks(), solving.get());
            solved = known;
        }
        return known.matching();
    }

    /**
     * Keeps the runs that were looked at last as they were judged, since their input never changes.
     */
    @Component
    static class Kept {
        private static final int MOST = 16;

        private final Map<RunId, Judged> kept =
                new LinkedHashMap<>(MOST, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<RunId, Judged> eldest) {
                        return size() > MOST;
                    }
                };

        Judged of(Frozen frozen) {
            var id = frozen.run().id();
            synchronized (kept) {
                var known = kept.get(id);
                if (known != null) {
                    return known;
                }
            }
            var judged = Judged.of(frozen, frozen.run().criteria());
            synchronized (kept) {
                kept.put(id, judged);
            }
            return judged;
        }

        /** Someone has been erased: nothing of her is to be left here either. */
        void clear() {
            synchronized (kept) {
                kept.clear();
            }
        }
    }
}
