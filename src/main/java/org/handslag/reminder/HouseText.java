package org.handslag.reminder;

import java.util.Set;

/** The texts that are there from the start, in all languages of the interface. */
public enum HouseText {
    /** In so many days we meet. */
    START,
    /** Seats of your booking have no name yet. */
    NAMES_DUE;

    /** Whom this text speaks to; to others it would say what is not so. */
    Reach reach() {
        return switch (this) {
            case START -> new Reach(Set.of(Hearer.PARTICIPANTS), Set.of(SeatState.CONFIRMED));
            case NAMES_DUE -> new Reach(Set.of(Hearer.NAMELESS), Reach.ALL);
        };
    }

    /** Whether it tells the truth at that time. */
    boolean suits(Timing timing) {
        return switch (this) {
            case START ->
                    timing.shift() <= 0
                            && (timing.anchor() == Anchor.STARTS
                                    || timing.anchor() == Anchor.EACH_DAY);
            case NAMES_DUE -> timing.shift() < 0 && timing.anchor() == Anchor.NAMES_DUE;
        };
    }

    boolean suits(Reach reach) {
        return reach.hearers().equals(reach().hearers())
                && reach.states().stream().allMatch(this::suits);
    }

    /** A seat on a condition is a seat. */
    private boolean suits(SeatState state) {
        var alike = state == SeatState.CONDITIONAL ? SeatState.CONFIRMED : state;
        return reach().states().contains(alike);
    }
}
