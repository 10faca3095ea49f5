package org.handslag.network;

import java.util.List;
import org.handslag.dilemma.Dilemma;
import org.handslag.experience.BankCard;
import org.handslag.membership.HostOffer;
import org.handslag.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its coordinator sees it.
 *
 * @param uninvited how many the rule finds who are not invited yet
 * @param rated what it gave, or null below five answers
 */
public record MeetingPage(
        MeetingRow row,
        MeetingState state,
        @Nullable Venue venue,
        @Nullable Dilemma dilemma,
        @Nullable HostOffer host,
        List<HostOffer> offers,
        List<Attendee> guests,
        int uninvited,
        @Nullable Rated rated,
        List<BankCard> fitting) {

    /**
     * What those who came say that a meeting gave, on average, from 1 to 5.
     *
     * @param knowledge new knowledge
     * @param exchange talking with others
     */
    public record Rated(int answers, double knowledge, double exchange) {
        /** One decimal is as exact as so few can be. */
        public static double rounded(double mean) {
            return Math.round(mean * 10) / 10.0;
        }
    }

    public Meeting meeting() {
        return row.meeting();
    }

    public String path() {
        return "/meetings/" + meeting().id();
    }

    /** Those who told what they need. */
    public List<Attendee> withNeeds() {
        return guests.stream().filter(one -> !one.guest().needs().isEmpty()).toList();
    }
}
