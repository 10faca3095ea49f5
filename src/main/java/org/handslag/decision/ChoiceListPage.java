package org.handslag.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is waiting for whom.
 *
 * @param counts only for whoever runs a programme
 */
public record ChoiceListPage(List<ChoiceRow> rows, @Nullable Counts counts, boolean mayDecide) {

    /** Which of them are shown. */
    public enum ShownChoices {
        OPEN,
        MENTEE,
        MENTOR,
        EMPLOYER,
        AGREED,
        LATE,
        CLOSED;

        boolean shows(ChoiceRow row) {
            return switch (this) {
                case OPEN, CLOSED -> true;
                case MENTEE, MENTOR, EMPLOYER -> row.waitsFor().equals(name());
                case AGREED -> row.waitsFor().equals("COORDINATOR");
                case LATE -> row.isLate();
            };
        }
    }

    /**
     * One of them.
     *
     * @param name of the mentee
     * @param about mentors and workplaces, in the order in which they are offered
     */
    public record ChoiceRow(Choosing choosing, String name, List<String> about, Instant now) {
        public String waitsFor() {
            return ChoiceListPage.waitsFor(choosing);
        }

        public boolean isLate() {
            return choosing.isLate(now);
        }

        /** Whether the mentee is to be called: she wished for it, was slow, or is read to. */
        public boolean isToCall() {
            return isLate()
                    || waitsFor().equals(ChoiceParty.MENTEE.name())
                            && (choosing.way() == Choosing.AskedWay.ALOUD
                                    || choosing.callWished() != null);
        }

        /** Whether a mentorship has come of it. */
        public boolean hasBegun() {
            return choosing.choices().stream().anyMatch(c -> c.state() == ChoiceState.BEGUN);
        }
    }

    /**
     * How many were asked, and of how many of them first about another seat than the proposed one,
     * or against a rule; and how many are decided, and of how many of them a mentorship came.
     */
    public record Counts(int asked, int otherwise, int done, int begun) {
        public long otherwisePercent() {
            return percent(otherwise, asked);
        }

        public long begunPercent() {
            return percent(begun, done);
        }

        private static long percent(int some, int all) {
            return all == 0 ? 0 : Math.round(100.0 * some / all);
        }
    }

    static String waitsFor(Choosing choosing) {
        return choosing.isOpen()
                ? choosing.turn().map(turn -> turn.party().name()).orElse("COORDINATOR")
                : "NOBODY";
    }
}
