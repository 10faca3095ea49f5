package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.agreement.Agreeing;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementContent;
import org.handslag.agreement.Agreements;
import org.handslag.agreement.Party;
import org.handslag.agreement.VersionChange;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.AgreementPart.BehalfPart;
import org.handslag.demomentorships.AgreementPart.Reach;
import org.handslag.mentorship.MentorshipId;
import org.springframework.stereotype.Component;

/** An agreement is begun, written, asked for, approved and changed. */
@Component
class AgreementPlay {
    private static final int DAYS_TO_BEGIN = 3;

    private final CirclePlay circles;
    private final Writing writing;
    private final Agreeing agreeing;
    private final Agreements agreements;
    private final ApprovalPlay approvals;
    private final Moments moments;

    AgreementPlay(
            CirclePlay circles,
            Writing writing,
            Agreeing agreeing,
            Agreements agreements,
            ApprovalPlay approvals,
            Moments moments) {
        this.circles = circles;
        this.writing = writing;
        this.agreeing = agreeing;
        this.agreements = agreements;
        this.approvals = approvals;
        this.moments = moments;
    }

    void play(MentorshipId id, MentorshipPart circle, AgreementPart part, Tale tale) {
        var day = tale.ago(circle.made() - DAYS_TO_BEGIN);
        moments.onMorning(day, tale.operator(), () -> write(id, circle, part, tale));
        if (part.reach() != Reach.WRITTEN) {
            var next = day.plusDays(1);
            moments.onMorning(next, tale.operator(), () -> ask(id, next, tale));
            var who = part.reach() == Reach.AGREED ? Set.of(Party.values()) : part.approved();
            approvals.play(id, who, part.behalf(), next, tale);
        }
        var dropped = part.dropped();
        if (dropped != null) {
            var last = day.plusDays(4);
            moments.onMorning(
                    last,
                    tale.operator(),
                    () -> agreeing.drop(of(id, last, tale), dropped, leader(id, last, tale)));
        }
    }

    void change(MentorshipId id, ChangePart part, Tale tale) {
        var day = tale.ago(part.ago());
        moments.onMorning(
                day,
                tale.operator(),
                () -> {
                    var agreement = of(id, day, tale);
                    var changed =
                            new Agreeing.Changed(
                                    part.change(), part.why(), changed(part, agreement));
                    agreeing.change(agreement, changed, leader(id, day, tale));
                    if (part.reach() != Reach.WRITTEN && !part.change().holdsAtOnce()) {
                        ask(id, day, tale);
                    }
                });
        if (part.reach() != Reach.WRITTEN && !part.change().holdsAtOnce()) {
            var who = part.reach() == Reach.AGREED ? Set.of(Party.values()) : part.approved();
            approvals.play(id, who, Map.<Party, BehalfPart>of(), day, tale);
        }
    }

    private void write(MentorshipId id, MentorshipPart circle, AgreementPart part, Tale tale) {
        var day = tale.ago(circle.made() - DAYS_TO_BEGIN);
        var by = leader(id, day, tale);
        agreeing.begin(circles.circle(id, tale), by);
        var begun = of(id, day, tale);
        var from = begun.current().content().from();
        var written =
                begun.current()
                        .with(writing.kind(part, tale), writing.content(circle, part, from, tale));
        agreeing.write(begun, written, by);
    }

    private void ask(MentorshipId id, LocalDate day, Tale tale) {
        var agreement = of(id, day, tale);
        if (!agreement.gaps().isEmpty()) {
            throw new IllegalStateException(agreement.circle() + " lacks " + agreement.gaps());
        }
        agreeing.ask(agreement, leader(id, day, tale));
    }

    private static AgreementContent changed(ChangePart part, Agreement agreement) {
        var before = agreement.current().content();
        var last = Tale.found(before.until(), "an end");
        var from = part.change() == VersionChange.RENEWED ? last.plusDays(1) : before.from();
        var until = part.lasts() == null ? last : from.plusDays(part.lasts());
        var content = before.with(part.texts()).during(from, until);
        if (!part.goals().isEmpty()) {
            content = content.aimingAt(Writing.goals(part.goals(), from));
        }
        return part.lasts() == null ? content : content.followedUp(followUps(content, from, until));
    }

    /** Those that there were, with the usual ones of a longer period. */
    private static List<LocalDate> followUps(
            AgreementContent before, LocalDate from, LocalDate until) {
        var kept = before.support().followUps().stream();
        return Stream.concat(kept, AgreementContent.usualFollowUps(from, until).stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .distinct()
                .sorted()
                .toList();
    }

    private Agreement of(MentorshipId id, LocalDate day, Tale tale) {
        return agreements.of(circles.circle(id, tale), day);
    }

    /** Whoever leads the circle; the coordinator while there is nobody. */
    private Agreeing.Hand leader(MentorshipId id, LocalDate day, Tale tale) {
        return tale.hand(CirclePlay.leader(circles.circle(id, tale), day, tale));
    }
}
