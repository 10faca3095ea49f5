package org.handslag.commission;

import java.util.Set;

/** Where an order stands, and what can follow. */
public enum CommissionState {
    /** Sent from an address that has not been confirmed; we do not see it yet. */
    UNCONFIRMED,
    REQUESTED,
    OFFERED,
    AGREED,
    /** Its dates are made. */
    PLANNED,
    /** Its dates are over and we know who was there; computed, never stored. */
    DELIVERED,
    EVALUATED,
    WITHDRAWN,
    DECLINED;

    /** Whose turn it is. */
    public enum Side {
        US,
        ORDERER,
        NOBODY
    }

    /** What an orderer may answer. */
    public enum Heard {
        YES(AGREED),
        CHANGE(REQUESTED),
        WITHDRAWAL(WITHDRAWN);

        private final CommissionState leadsTo;

        Heard(CommissionState leadsTo) {
            this.leadsTo = leadsTo;
        }

        public CommissionState leadsTo() {
            return leadsTo;
        }
    }

    /**
     * How far the dates of an order have come.
     *
     * @param dates those that are not called off
     * @param over how many of them are over
     * @param attended how many of those have an attendance list
     */
    public record Progress(int dates, int over, int attended) {
        public boolean isOver() {
            return dates > 0 && over == dates;
        }

        public boolean isDelivered() {
            return isOver() && attended == dates;
        }
    }

    public Set<CommissionState> successors() {
        return switch (this) {
            case UNCONFIRMED -> Set.of(REQUESTED);
            case REQUESTED -> Set.of(OFFERED, WITHDRAWN, DECLINED);
            case OFFERED -> Set.of(REQUESTED, OFFERED, AGREED, WITHDRAWN, DECLINED);
            case AGREED -> Set.of(OFFERED, PLANNED, WITHDRAWN, DECLINED);
            case PLANNED -> Set.of(PLANNED, DELIVERED, DECLINED);
            case DELIVERED -> Set.of(EVALUATED);
            case EVALUATED, WITHDRAWN, DECLINED -> Set.of();
        };
    }

    /** Where it stands now that its dates have come so far. */
    CommissionState with(Progress progress) {
        return this == PLANNED && progress.isDelivered() ? DELIVERED : this;
    }

    /**
     * @param offerEnded whether the time to answer the offer is over
     */
    Side waitsFor(boolean offerEnded, Progress progress) {
        return switch (this) {
            case UNCONFIRMED -> Side.ORDERER;
            case OFFERED -> offerEnded ? Side.US : Side.ORDERER;
            case REQUESTED, AGREED, DELIVERED -> Side.US;
            case PLANNED -> progress.dates() == 0 || progress.isOver() ? Side.US : Side.NOBODY;
            case EVALUATED, WITHDRAWN, DECLINED -> Side.NOBODY;
        };
    }

    public boolean isEnded() {
        return successors().isEmpty();
    }
}
