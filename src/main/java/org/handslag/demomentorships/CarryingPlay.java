package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.List;
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
    private final List<Carried> parts;
    private final FinishPlay finish;

    CarryingPlay(
            CirclePlay circles,
            Agreements agreements,
            UnitOfWork work,
            List<Carried> parts,
            FinishPlay finish) {
        this.circles = circles;
        this.agreements = agreements;
        this.work = work;
        this.parts = parts;
        this.finish = finish;
    }

    /** The time in which it is carried out, both days inclusive. */
    record Span(MentorshipId id, LocalDate from, LocalDate until, AgreementVersion agreed) {}

    void play(MentorshipId id, CarryingPart part, @Nullable EndPart end, Tale tale) {
        span(id, end, tale).ifPresent(span -> parts.forEach(one -> one.play(span, part, tale)));
    }

    void finish(MentorshipId id, CarryingPart part, EndPart end, Tale tale) {
        var finished = part.finish();
        if (finished != null) {
            finish.play(id, finished, end, tale);
        }
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
