package org.handslag.mentorship;

import java.util.List;
import java.util.Optional;
import org.handslag.directory.SearchText;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of mentorships.
 *
 * @param runs whether its reader runs the programmes; else the circles are her own
 * @param found how many there are in all
 */
public record CircleListPage(
        List<CircleListPage.CircleRow> rows, boolean runs, int found, int at, int last) {
    static final int SIZE = 50;

    /**
     * One mentorship.
     *
     * @param menteeId who she is; empty, as is her name, when the reader may not see it
     * @param mentor her name; empty when nobody is
     */
    public record CircleRow(
            Mentorship mentorship,
            String workplace,
            Optional<PersonId> menteeId,
            String mentee,
            String mentor,
            List<CirclePage.Line> waiting) {

        /** What it can be found by. */
        String words() {
            return mentee + " " + mentor + " " + workplace;
        }

        /** How it stands; the lines it waits for say why. */
        public CircleHealth health() {
            if (waiting.stream().anyMatch(line -> line.step().isUrgent())) {
                return CircleHealth.URGENT;
            }
            if (waiting.stream().anyMatch(line -> line.step().isLate())) {
                return CircleHealth.LATE;
            }
            if (mentorship.hasEnded()) {
                return CircleHealth.ENDED;
            }
            return waiting.isEmpty() ? CircleHealth.GOOD : CircleHealth.WAITS;
        }

        boolean isMine() {
            return waiting.stream().anyMatch(CirclePage.Line::mine);
        }
    }

    /** How a mentorship stands, the worst first. */
    public enum CircleHealth {
        /** Someone is worried, or nobody has heard from her for long. */
        URGENT,
        /** Something that was to be done has not been. */
        LATE,
        /** Someone has to take the next step. */
        WAITS,
        GOOD,
        ENDED
    }

    /** Which of them are shown. */
    public enum ShownCircles {
        ONGOING,
        /** Those that are urgent or late, also of those that have ended. */
        NEEDING,
        ENDED,
        ALL
    }

    /**
     * What a list is narrowed to.
     *
     * @param words parts of names of its people or its workplace
     */
    record CircleFilter(ShownCircles shown, String words) {
        static CircleFilter read(Form asked) {
            return new CircleFilter(
                    asked.optionalChoice("shown", ShownCircles.class).orElse(ShownCircles.ONGOING),
                    asked.optionalLine("q", 100));
        }

        /** Whatever they are called. */
        static CircleFilter all(boolean ended) {
            return new CircleFilter(ended ? ShownCircles.ALL : ShownCircles.ONGOING, "");
        }

        List<String> patterns() {
            return SearchText.patterns(words);
        }

        /** Null for both. */
        @Nullable Boolean ended() {
            return switch (shown) {
                case ONGOING -> false;
                case ENDED -> true;
                case NEEDING, ALL -> null;
            };
        }

        boolean shows(CircleRow row) {
            return switch (shown) {
                case ONGOING -> !row.mentorship().hasEnded();
                case ENDED -> row.mentorship().hasEnded();
                case NEEDING -> row.health().compareTo(CircleHealth.LATE) <= 0;
                case ALL -> true;
            };
        }
    }

    /** Of all rows that were found, those of one page. */
    static CircleListPage cut(List<CircleRow> all, boolean runs, int wished) {
        var last = last(all.size());
        var at = Math.min(wished, last);
        var shown = all.stream().skip((at - 1L) * SIZE).limit(SIZE).toList();
        return new CircleListPage(shown, runs, all.size(), at, last);
    }

    static int last(int found) {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }
}
