package org.handslag.mentorship;

import java.util.List;
import java.util.Optional;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.WorkplaceId;
import org.handslag.referral.Accepted;
import org.handslag.referral.Referral;
import org.handslag.role.ProgrammeChoice;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form for a new circle offers, and how it is read. */
@Component
class NewCircles {
    private final Accepted accepted;
    private final Mentorships mentorships;
    private final Candidates candidates;
    private final ProgrammeChoice programmes;
    private final People people;
    private final CircleReach reach;

    NewCircles(
            Accepted accepted,
            Mentorships mentorships,
            Candidates candidates,
            ProgrammeChoice programmes,
            People people,
            CircleReach reach) {
        this.accepted = accepted;
        this.mentorships = mentorships;
        this.candidates = candidates;
        this.programmes = programmes;
        this.people = people;
        this.reach = reach;
    }

    /** Those who have come in and wait for a mentor. */
    List<Option> accepted(Frame f) {
        return waiting(f).stream().map(r -> Option.of(r.id(), r.wisher().name())).toList();
    }

    List<Option> workplaces(Frame f) {
        return candidates.workplaces(reach.today(f));
    }

    /** The form, once it is known where and for whom; notes what is missing when it was sent. */
    Optional<CircleForm> form(Frame f, Form form) {
        var today = reach.today(f);
        var where =
                candidates.workplaces(today).stream()
                        .filter(one -> one.value().equals(form.value("workplace")))
                        .findFirst();
        var kind = form.optionalChoice("kind", MentorshipKind.class).orElse(null);
        var hers = mentee(f, form);
        if (where.isEmpty() || kind == null || kind == MentorshipKind.PLACEMENT && hers == null) {
            missing(form, where.isEmpty(), kind);
            return Optional.empty();
        }
        var workplace = WorkplaceId.of(where.get().value());
        if (form.value("begins").isEmpty()) {
            form.fill("begins", today.plusDays(14));
        }
        return Optional.of(
                new CircleForm(
                        form,
                        kind,
                        kind == MentorshipKind.PLACEMENT ? hers : null,
                        where.get().value(),
                        where.get().label(),
                        programmes.options(f),
                        candidates.mentors(workplace, today),
                        candidates.employers(workplace, today),
                        kind.hasConsultant() ? candidates.consultants(today) : List.of()));
    }

    /** Null when something is wrong, which then stands at its field. */
    @Nullable NewCircle read(Frame f, CircleForm asked) {
        var form = asked.form();
        var mentor = asked.chosen("mentor", asked.mentors(), true);
        var employer = asked.chosen("employer", asked.employers(), false);
        var consultant = asked.chosen("consultant", asked.consultants(), false);
        var begins = asked.begins();
        var referral =
                waiting(f).stream()
                        .filter(r -> asked.mentee() != null)
                        .filter(r -> r.id().toString().equals(form.value("referral")))
                        .findFirst();
        var programme =
                referral.map(Referral::programme).orElseGet(() -> programmes.chosen(f, form));
        var mentee = referral.map(Referral::person).orElseGet(() -> colleague(f, asked));
        if (mentee != null && (mentee.equals(mentor) || mentee.equals(employer))) {
            form.wrong("mentor", "mentorship.refused.herself");
        }
        if (mentor != null && mentor.equals(employer)) {
            form.wrong("employer", "mentorship.refused.two-roles");
        }
        return !form.ok() || mentee == null || mentor == null || begins == null
                ? null
                : new NewCircle(
                        programme,
                        asked.kind(),
                        referral.map(Referral::id).orElse(null),
                        WorkplaceId.of(asked.workplace()),
                        begins,
                        mentee,
                        mentor,
                        employer,
                        consultant != null
                                ? consultant
                                : referral.map(Referral::consultant).orElse(null));
    }

    /** A colleague of the workplace, who has said herself that she wants a mentor. */
    private @Nullable PersonId colleague(Frame f, CircleForm asked) {
        var form = asked.form();
        if (asked.mentee() != null) {
            form.wrong("mentor", "mentorship.refused.gone");
            return null;
        }
        var name = PersonFields.name(form, "name");
        var email = PersonFields.email(form, "email");
        if (form.value("email").isBlank()) {
            form.wrong("email", "form.missing");
        }
        if (!form.ticked("agrees")) {
            form.wrong("agrees", "mentorship.wrong.agrees");
        }
        return form.ok() && email != null
                ? people.meet(NewPerson.of(name, email, f.home().language()))
                : null;
    }

    private CircleForm.@Nullable Mentee mentee(Frame f, Form form) {
        return waiting(f).stream()
                .filter(r -> r.id().toString().equals(form.value("referral")))
                .findFirst()
                .map(r -> new CircleForm.Mentee(r.id().toString(), r.wisher().name()))
                .orElse(null);
    }

    /** What is missing is told once the form was sent, not when it is opened. */
    private static void missing(Form form, boolean workplace, @Nullable MentorshipKind kind) {
        if (form.value("asked").isEmpty()) {
            return;
        }
        if (kind == null) {
            form.wrong("kind", "form.missing");
        }
        if (workplace) {
            form.wrong("workplace", "form.missing");
        }
        if (kind == MentorshipKind.PLACEMENT) {
            form.wrong("referral", "form.missing");
        }
    }

    private List<Referral> waiting(Frame f) {
        return accepted.of(f.viewer().programmes(Role.COORDINATOR));
    }
}
