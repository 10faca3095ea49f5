package org.handslag.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseId;
import org.handslag.dilemma.DilemmaId;
import org.handslag.directory.Sector;
import org.handslag.membership.HostOfferId;
import org.handslag.membership.TopicId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * A network meeting.
 *
 * @param topic that it came of, or null
 * @param host workplace that offered to have it, or null
 * @param sequence raised with every change that stands in a calendar
 */
public record Meeting(
        MeetingId id,
        ProgrammeId programme,
        Plan plan,
        @Nullable TopicId topic,
        @Nullable HostOfferId host,
        @Nullable Instant announcedAt,
        @Nullable Instant cancelledAt,
        int sequence,
        long version) {

    /**
     * What a coordinator writes.
     *
     * @param seats how many can come, or null
     * @param inPublic whether those who are no members may read that it is held
     */
    public record Plan(
            Words words,
            Instant starts,
            Instant ends,
            Where where,
            @Nullable Integer seats,
            Audience audience,
            boolean inPublic,
            @Nullable DilemmaId dilemma) {

        boolean isWhenAndWhere(Plan other) {
            return starts.equals(other.starts)
                    && ends.equals(other.ends)
                    && where.equals(other.where);
        }

        Plan on(Instant starts, Instant ends) {
            return new Plan(words, starts, ends, where, seats, audience, inPublic, dilemma);
        }

        Plan at(Where there) {
            return new Plan(words, starts, ends, there, seats, audience, inPublic, dilemma);
        }
    }

    /**
     * @param blocks what is done when, a line for each
     */
    public record Words(Texts title, Texts about, Texts blocks) {}

    /**
     * @param place in words, as a room or a workplace that is in no register
     * @param link for those who come from afar; shown only to those who come
     */
    public record Where(@Nullable VenueId venue, String place, String link) {}

    /**
     * The rule by which people are invited: all of these hold.
     *
     * @param courses who has completed one of these; any of the programme when there is none
     * @param municipality where she works today, or empty
     * @param sector in which she works today, or null
     * @param since on this day or later, or null
     */
    public record Audience(
            List<CourseId> courses,
            String municipality,
            @Nullable Sector sector,
            @Nullable LocalDate since) {
        public Audience {
            courses = List.copyOf(courses);
        }

        static Audience everyone() {
            return new Audience(List.of(), "", null, null);
        }
    }

    /** Not known to its guests yet. */
    public static Meeting draft(
            MeetingId id, ProgrammeId programme, Plan plan, @Nullable TopicId topic) {
        return new Meeting(id, programme, plan, topic, null, null, null, 0, 0);
    }

    public Texts title() {
        return plan.words().title();
    }

    public MeetingState state(Instant now) {
        if (cancelledAt != null) {
            return MeetingState.CANCELLED;
        }
        if (announcedAt == null) {
            return MeetingState.DRAFT;
        }
        return now.isBefore(plan.ends()) ? MeetingState.ANNOUNCED : MeetingState.HELD;
    }

    /** Whether one can still answer. */
    public boolean isAnswerable(Instant now) {
        return state(now) == MeetingState.ANNOUNCED && now.isBefore(plan.starts());
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(plan.starts(), zone);
    }

    Meeting planned(Plan changed, Instant now) {
        refuseUnless(MeetingState.DRAFT, MeetingState.ANNOUNCED, now);
        var moved = announcedAt != null && !plan.isWhenAndWhere(changed);
        return new Meeting(
                id,
                programme,
                changed,
                topic,
                host,
                announcedAt,
                cancelledAt,
                moved ? sequence + 1 : sequence,
                version);
    }

    /** At a workplace that offered it; its name stands as the place where there is none yet. */
    Meeting hostedBy(HostOfferId offer, String workplace, Instant now) {
        refuseUnless(MeetingState.DRAFT, MeetingState.ANNOUNCED, now);
        var where = plan.where();
        var there =
                where.venue() == null && where.place().isEmpty()
                        ? new Where(null, workplace, where.link())
                        : where;
        return new Meeting(
                id,
                programme,
                plan.at(there),
                topic,
                offer,
                announcedAt,
                cancelledAt,
                sequence,
                version);
    }

    Meeting announced(Instant now) {
        refuseUnless(MeetingState.DRAFT, MeetingState.ANNOUNCED, now);
        if (!now.isBefore(plan.starts())) {
            throw new Refusal("network.refused.past");
        }
        var since = announcedAt == null ? now : announcedAt;
        return new Meeting(id, programme, plan, topic, host, since, cancelledAt, sequence, version);
    }

    Meeting cancelled(Instant now) {
        refuseUnless(MeetingState.DRAFT, MeetingState.ANNOUNCED, now);
        return new Meeting(
                id, programme, plan, topic, host, announcedAt, now, sequence + 1, version);
    }

    private void refuseUnless(MeetingState one, MeetingState other, Instant now) {
        var state = state(now);
        if (state != one && state != other) {
            throw new Refusal(
                    state == MeetingState.CANCELLED
                            ? "network.refused.cancelled"
                            : "network.refused.held");
        }
    }
}
