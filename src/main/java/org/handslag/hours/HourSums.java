package org.handslag.hours;

import java.time.LocalDate;
import java.util.List;
import org.handslag.mentorship.Circle;

/**
 * The account of a mentor's hours in few words: as much as tells who is waited for, without every
 * hour that was noted.
 *
 * @param grants as in {@link HourLedger}
 * @param share how far what was given is from what was granted
 * @param today the day on which it stands so
 */
record HourSums(
        Circle circle, List<GrantedHours> grants, Noted noted, HourShare share, LocalDate today) {

    /**
     * What counts of all that was noted.
     *
     * @param minutes all of it
     * @param lastWeek whether there is any of the week before this one
     * @param unanswered whether the mentee has said nothing of some of it, and its week is over
     * @param denied whether she has said of some that it is not right
     */
    record Noted(int minutes, boolean lastWeek, boolean unanswered, boolean denied) {
        static final Noted NOTHING = new Noted(0, false, false, false);
    }

    /** Whether hours were granted for the whole of last week, and nobody has noted any. */
    boolean isSilent() {
        var monday = GivenHours.monday(today).minusWeeks(1);
        var sunday = monday.plusDays(6);
        return !noted.lastWeek()
                && grants.stream()
                        .filter(one -> one.minutes() > 0)
                        .anyMatch(
                                one ->
                                        !one.from().isAfter(monday)
                                                && !one.until().isBefore(sunday));
    }
}
