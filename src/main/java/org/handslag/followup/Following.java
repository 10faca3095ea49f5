package org.handslag.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementContent;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.Agreements;
import org.handslag.agreement.VersionChange;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The plan of a follow-up: it follows the agreement, days are proposed, times set, moved and taken
 * away. Each step is written into the journal and told to all of the circle.
 */
@Component
public class Following {
    static final String SUBJECT = "follow-up";

    /** Two days as near as this are the same meeting. */
    private static final int NEAR = 10;

    private static final int DAYS_UNTIL_THE_NEXT_TRY = 7;
    private static final Set<VersionChange> OF_THE_PERIOD =
            EnumSet.of(
                    VersionChange.FIRST,
                    VersionChange.EXTENDED,
                    VersionChange.RENEWED,
                    VersionChange.SHORTENED);

    private final Reviews reviews;
    private final ReviewLetters letters;
    private final Journal journal;
    private final Clock clock;

    Following(Reviews reviews, ReviewLetters letters, Journal journal, Clock clock) {
        this.reviews = reviews;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** All meetings of a circle, the earliest day first. */
    public List<Review> of(MentorshipId mentorship) {
        return reviews.of(mentorship);
    }

    /** What holds now has another period: what is open is proposed anew, what was held stays. */
    @EventListener
    void follow(Agreements.Settled settled) {
        var agreed = settled.agreed();
        if (agreed == null || OF_THE_PERIOD.contains(agreed.change())) {
            follow(settled.agreement(), settled.by());
        }
    }

    /** Proposes days for all that lies ahead, as the agreement says, else the usual ones. */
    public void follow(Agreement agreement, Hand by) {
        var zone = by.home().zone();
        var periods =
                Stream.of(agreement.inForce(), agreement.ahead())
                        .filter(Objects::nonNull)
                        .map(AgreementVersion::content)
                        .toList();
        var last = periods.isEmpty() ? null : periods.getLast().until();
        var all = reviews.of(agreement.mentorship().id());
        for (var one : all) {
            if (one.state().isOpen() && !stays(one, last, zone)) {
                drop(agreement.circle(), one, by);
            }
        }
        var kept =
                all.stream()
                        .filter(one -> !one.state().isOpen() || stays(one, last, zone))
                        .filter(one -> one.state() != ReviewState.MISSED)
                        .map(one -> one.day(zone))
                        .toList();
        periods.stream()
                .flatMap(content -> days(content).stream())
                .distinct()
                .filter(day -> !day.isBefore(agreement.today()))
                .filter(day -> kept.stream().noneMatch(other -> isNear(day, other)))
                .forEach(day -> propose(agreement.circle(), day, by));
    }

    /** A time that all have in their calendars stays, unless it lies after the last day. */
    private static boolean stays(Review review, @Nullable LocalDate last, ZoneId zone) {
        return review.state() == ReviewState.PLANNED
                && last != null
                && !review.day(zone).isAfter(last);
    }

    private static List<LocalDate> days(AgreementContent content) {
        var agreed = content.support().followUps();
        var last = content.until();
        return agreed.isEmpty() && last != null
                ? AgreementContent.usualFollowUps(content.from(), last)
                : agreed;
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR;
    }

    public Review propose(Circle circle, LocalDate day, Hand by) {
        var fresh = Review.proposed(circle.mentorship().id(), day);
        reviews.add(fresh, clock.instant());
        note(by, fresh, "followup.proposed", Map.of("day", day));
        return fresh;
    }

    /**
     * Sets a time, or another one, and sends it to all of the circle for their calendars.
     *
     * @return false when someone else took a step with it first
     */
    public boolean plan(Circle circle, Review review, Review.Appointment when, Hand by) {
        var now = clock.instant();
        var planned = review.planned(when, now);
        if (!reviews.save(planned)) {
            return false;
        }
        reviews.told(planned, now);
        var moved = review.at() != null;
        note(by, planned, moved ? "followup.moved" : "followup.planned", Map.of());
        letters.planned(circle, planned, moved, by.home());
        return true;
    }

    /** Nothing came of it: nobody is asked why, and another day is proposed. */
    public boolean miss(Circle circle, Review review, LocalDate today, Hand by) {
        if (!reviews.save(review.missed())) {
            return false;
        }
        note(by, review, "followup.missed", Map.of());
        propose(circle, today.plusDays(DAYS_UNTIL_THE_NEXT_TRY), by);
        return true;
    }

    /** It is not needed: whoever had it in her calendar is told. */
    public boolean drop(Circle circle, Review review, Hand by) {
        var dropped = review.dropped();
        if (!reviews.save(dropped)) {
            return false;
        }
        note(by, review, "followup.dropped", Map.of());
        if (review.state() == ReviewState.PLANNED
                && !review.isOver(by.home().today(clock), by.home().zone())) {
            letters.calledOff(circle, dropped, by.home());
        }
        return true;
    }

    private void note(Hand by, Review review, String what, Map<String, ?> values) {
        journal.changed(
                by.viewer(),
                what,
                new Subject(SUBJECT, review.mentorship().value()),
                Map.of(),
                values);
    }
}
