package org.handslag.speedmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of people of a run.
 *
 * @param until the last day on which guests say themselves whom they would like
 * @param openedAt since when they can; null before
 * @param closedAt since when nobody's wishes are taken any more, or null
 * @param offAt since when it is called off, or null
 */
public record SpeedMeeting(
        SpeedMeetingId id,
        RunId run,
        LocalDate day,
        LocalTime at,
        String where,
        LocalDate until,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant offAt) {

    /** Where a meeting stands on a day. */
    public enum SpeedStage {
        CALLED_OFF,
        PLANNED,
        OPEN,
        /** The last day has passed, and what is still on paper may be written down. */
        PAST,
        CLOSED
    }

    public SpeedStage stage(LocalDate today) {
        if (offAt != null) {
            return SpeedStage.CALLED_OFF;
        }
        if (openedAt == null) {
            return SpeedStage.PLANNED;
        }
        if (closedAt != null) {
            return SpeedStage.CLOSED;
        }
        return today.isAfter(until) ? SpeedStage.PAST : SpeedStage.OPEN;
    }

    SpeedMeeting opened(Instant now, LocalDate today) {
        refuseUnless(offAt == null, "speedmeeting.refused.off");
        refuseUnless(openedAt == null, "speedmeeting.refused.opened");
        refuseUnless(!today.isBefore(day), "speedmeeting.refused.not-held");
        refuseUnless(!today.isAfter(until), "speedmeeting.refused.until-past");
        return with(until, now, null, null);
    }

    SpeedMeeting closed(Instant now) {
        refuseUnless(openedAt != null, "speedmeeting.refused.not-open");
        refuseUnless(closedAt == null, "speedmeeting.refused.closed");
        return with(until, openedAt, now, null);
    }

    /** Wishes are taken until another day, also when they were taken no longer. */
    SpeedMeeting longer(LocalDate last) {
        refuseUnless(openedAt != null, "speedmeeting.refused.not-open");
        return with(last, openedAt, null, null);
    }

    SpeedMeeting calledOff(Instant now) {
        refuseUnless(offAt == null, "speedmeeting.refused.off");
        refuseUnless(openedAt == null, "speedmeeting.refused.opened");
        return with(until, null, null, now);
    }

    private static void refuseUnless(boolean may, String key) {
        if (!may) {
            throw new Refusal(key);
        }
    }

    private SpeedMeeting with(
            LocalDate last,
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable Instant off) {
        return new SpeedMeeting(
                id, run, day, at, where, last, plannedBy, plannedAt, opened, closed, off);
    }

    public String path() {
        return "/speed-meetings/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    /** Where all meetings of the run stand. */
    public String all() {
        return "/proposals/" + run + "/speed-meetings";
    }
}
