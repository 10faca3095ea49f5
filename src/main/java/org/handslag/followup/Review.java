package org.handslag.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.agreement.LeadWord;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a circle's follow-up.
 *
 * @param due the day that was proposed
 * @param at null while no time has been set
 * @param sequence grows each time that calendars are to change
 * @param planned when the time was set or changed
 * @param held null until it was
 */
public record Review(
        ReviewId id,
        MentorshipId mentorship,
        ReviewState state,
        LocalDate due,
        @Nullable Appointment at,
        int sequence,
        @Nullable Instant planned,
        @Nullable Held held,
        long lock) {
    /** How long before its day a proposed one needs a time. */
    static final int DAYS_BEFORE = 14;

    /** When and where they meet. */
    public record Appointment(Instant starts, int minutes, ReviewWay way, String place) {
        public Instant ends() {
            return starts.plus(Duration.ofMinutes(minutes));
        }
    }

    /**
     * What was looked at.
     *
     * @param there ids of those of the circle who took part
     */
    public record Held(LocalDate day, List<UUID> there, Map<LeadWord, Looked> words) {
        public Held {
            there = List.copyOf(there);
            words = Map.copyOf(words);
        }
    }

    /** What they found under one lead word, with a few words or none. */
    public record Looked(ReviewMark mark, String note) {}

    static Review proposed(MentorshipId mentorship, LocalDate due) {
        return new Review(
                ReviewId.next(), mentorship, ReviewState.PROPOSED, due, null, 0, null, null, 0);
    }

    /** The first time, or another one. */
    Review planned(Appointment when, Instant now) {
        return become(ReviewState.PLANNED, when, at == null ? sequence : sequence + 1, now, null);
    }

    Review held(Held what) {
        return become(ReviewState.HELD, at, sequence, planned, what);
    }

    Review missed() {
        return become(ReviewState.MISSED, at, sequence, planned, null);
    }

    Review dropped() {
        return become(ReviewState.DROPPED, at, sequence + 1, planned, null);
    }

    private Review become(
            ReviewState next,
            @Nullable Appointment when,
            int number,
            @Nullable Instant set,
            @Nullable Held what) {
        if (!state.becomes(next)) {
            throw new Refusal("followup.refused.state");
        }
        return new Review(id, mentorship, next, due, when, number, set, what, lock);
    }

    /** The day it was held, else the one it is planned on, else the proposed one. */
    public LocalDate day(ZoneId zone) {
        if (held != null) {
            return held.day();
        }
        return at == null ? due : LocalDate.ofInstant(at.starts(), zone);
    }

    /** Whether whoever leads has something to do: set a time, or note how it went. */
    boolean waits(LocalDate today, ZoneId zone) {
        return switch (state) {
            case PROPOSED -> !today.isBefore(due.minusDays(DAYS_BEFORE));
            case PLANNED -> isOver(today, zone);
            case HELD, MISSED, DROPPED -> false;
        };
    }

    /** Whether its day has passed. */
    public boolean isOver(LocalDate today, ZoneId zone) {
        return day(zone).isBefore(today);
    }

    public String path() {
        return path(mentorship) + "/" + id;
    }

    static String path(MentorshipId mentorship) {
        return "/mentorships/" + mentorship + "/follow-up";
    }
}
