package org.handslag.demomentorships;

import java.time.LocalDate;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Candidates;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Gathering;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NewCircle;
import org.handslag.referral.ReferralAnswer.ReferralKind;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A circle is gathered, promises, changes and ends. */
@Component
class CirclePlay {
    private static final int DAYS_FROM_COMING_IN = 12;

    private final ComingPlay coming;
    private final Gathering gathering;
    private final Circles circles;
    private final Candidates candidates;
    private final People people;
    private final Moments moments;

    CirclePlay(
            ComingPlay coming,
            Gathering gathering,
            Circles circles,
            Candidates candidates,
            People people,
            Moments moments) {
        this.coming = coming;
        this.gathering = gathering;
        this.circles = circles;
        this.candidates = candidates;
        this.people = people;
        this.moments = moments;
    }

    MentorshipId gather(MentorshipPart part, Tale tale) {
        var referral = part.kind().hasConsultant() ? comesIn(part, tale) : null;
        var day = tale.ago(part.made());
        var id =
                moments.made(
                        day.atTime(10, 0).atZone(tale.operator().zone()).toInstant(),
                        tale.operator(),
                        () -> begin(part, referral, tale));
        part.promised()
                .forEach(
                        (role, days) ->
                                moments.onMorning(
                                        day.plusDays(days),
                                        tale.operator(),
                                        () -> promise(id, role, tale)));
        return id;
    }

    Circle circle(MentorshipId id, Tale tale) {
        return circles.any(id, tale.coordinator()).orElseThrow();
    }

    /** Whoever leads the circle; the coordinator while there is nobody. */
    static Viewer leader(Circle circle, LocalDate day, Tale tale) {
        return circle.holder(circle.mentorship().kind().leads(), day)
                .map(member -> tale.herself(member.person()))
                .orElseGet(tale::coordinator);
    }

    void join(MentorshipId id, JoinPart part, Tale tale) {
        var from = tale.ago(part.from());
        var until = part.until();
        moments.onMorning(
                from,
                tale.operator(),
                () -> {
                    var circle = circle(id, tale);
                    var who = mentor(circle.mentorship().workplace(), part.name(), from);
                    var last = until == null ? null : tale.today().plusDays(until);
                    var fresh = new Gathering.NewMember(who, part.role(), from, last);
                    gathering.join(circle, fresh, tale.operator(), tale.coordinator());
                });
        if (part.promised()) {
            moments.onMorning(
                    from.plusDays(1), tale.operator(), () -> promise(id, part.role(), tale));
        }
    }

    void end(MentorshipId id, EndPart part, Tale tale) {
        var day = tale.ago(part.ago());
        var end = new Mentorship.End(day, part.reason());
        moments.onMorning(
                day,
                tale.operator(),
                () -> gathering.end(circle(id, tale), end, tale.operator(), tale.coordinator()));
    }

    private ReferralId comesIn(MentorshipPart part, Tale tale) {
        var consultant = part.consultant();
        return coming.play(
                new ComingPart(
                        part.mentee(),
                        part.made() + DAYS_FROM_COMING_IN,
                        consultant == null ? "" : consultant,
                        true,
                        ReferralKind.ACCEPTED,
                        ""),
                tale);
    }

    private MentorshipId begin(MentorshipPart part, @Nullable ReferralId referral, Tale tale) {
        var workplace = tale.stage().employers().workplace(Place.of(part.at()));
        var day = tale.ago(part.made());
        var employer = part.employer();
        var consultant = part.consultant();
        var circle =
                new NewCircle(
                        tale.stage().programme(),
                        part.kind(),
                        referral,
                        workplace,
                        day.plusDays(part.begins()),
                        mentee(part, referral),
                        mentor(workplace, part.mentor(), day),
                        employer == null ? null : tale.contact(employer),
                        consultant == null ? null : tale.staff(consultant));
        return gathering.begin(circle, tale.operator(), tale.coordinator());
    }

    private PersonId mentee(MentorshipPart part, @Nullable ReferralId referral) {
        var who = part.mentee();
        if (referral == null) {
            return people.meet(NewPerson.of(who.name(), Tale.email(who), Tale.language(who)));
        }
        return Tale.found(coming.accepted(referral).person(), who.name());
    }

    /** One of those who work there and are trained, as the form offers them. */
    private PersonId mentor(WorkplaceId workplace, String name, LocalDate day) {
        var offered = candidates.mentors(workplace, day);
        var one = offered.stream().filter(option -> option.label().equals(name)).findFirst();
        return one.map(Option::value)
                .map(PersonId::of)
                .orElseThrow(() -> new IllegalStateException(name + " is not among " + offered));
    }

    private void promise(MentorshipId id, CircleRole role, Tale tale) {
        var circle = circle(id, tale);
        circle.members().stream()
                .filter(member -> member.role() == role && !member.hasPromised())
                .reduce((_, last) -> last)
                .ifPresent(
                        member -> gathering.promise(circle, member, tale.herself(member.person())));
    }
}
