package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.Optional;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.Agreements;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was agreed is carried out, week by week until it ended or until today. */
@Component
class CarryingPlay {
    private final CirclePlay circles;
    private final Agreements agreements;
    private final UnitOfWork work;
    private final TalkPlay talks;
    private final HoursPlay hours;
    private final AskingPlay asking;
    private final ReviewPlay reviews;

    CarryingPlay(
            CirclePlay circles,
            Agreements agreements,
            UnitOfWork work,
            TalkPlay talks,
            HoursPlay hours,
            AskingPlay asking,
            ReviewPlay reviews) {
        this.circles = circles;
        this.agreements = agreements;
        this.work = work;
        this.talks = talks;
        this.hours = hours;
        this.asking = asking;
        this.reviews = reviews;
    }

    /** The time in which it is carried out, both days inclusive. */
    record Span(MentorshipId id, LocalDate from, LocalDate until, AgreementVersion agreed) {}

    void play(MentorshipId id, CarryingPart part, @Nullable EndPart end, Tale tale) {
        span(id, end, tale)
                .ifPresent(
                        span -> {
                            talks.play(span, tale);
                            hours.play(span, part, tale);
                            asking.play(span, part, tale);
                            reviews.play(span, part, tale);
                        });
    }

    /** Empty while nothing that holds has begun. */
    private Optional<Span> span(MentorshipId id, @Nullable EndPart end, Tale tale) {
        var today = tale.today();
        return work.in(tale.operator().id(), () -> agreements.find(circles.circle(id, tale), today))
                .flatMap(
                        agreement -> {
                            var first = agreement.firstAgreed();
                            var now = agreement.inForce();
                            if (first == null || now == null || !first.isBefore(today)) {
                                return Optional.empty();
                            }
                            var last = end == null ? today : tale.ago(end.ago());
                            return Optional.of(new Span(id, first, last, now));
                        });
    }
}
