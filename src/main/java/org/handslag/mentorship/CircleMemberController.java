package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * Someone new in a circle: a first contact, another mentor without blame, a stand-in for a time.
 */
@Page
@RequestMapping("/mentorships/{id}/members/{role}")
class CircleMemberController {
    private final CircleReach reach;
    private final CirclePages pages;
    private final Candidates candidates;
    private final Gathering gathering;
    private final Templates templates;

    CircleMemberController(
            CircleReach reach,
            CirclePages pages,
            Candidates candidates,
            Gathering gathering,
            Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.candidates = candidates;
        this.gathering = gathering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to change who is of a circle", confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role) {
        var circle = changeable(f, id, role);
        return Answer.page(page(f, circle, role, Form.empty().fill("from", reach.today(f))));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "change who is of a circle, from a day on",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role, Form form) {
        var circle = changeable(f, id, role);
        var chosen = Candidates.chosen(offered(f, circle, role), form.value("who")).orElse(null);
        if (chosen == null) {
            form.wrong("who", form.value("who").isEmpty() ? "form.missing" : "form.choose");
        }
        var from = form.date("from");
        var until = role == CircleRole.STAND_IN ? form.date("until") : null;
        check(circle, chosen, from, until, form);
        if (chosen == null || from == null || !form.ok()) {
            return Answer.invalid(page(f, circle, role, form));
        }
        var fresh = new Gathering.NewMember(chosen, role, from, until);
        gathering.join(circle, fresh, f.home(), f.viewer());
        return Answer.done(f, circle.mentorship().path(), "mentorship.done.joined");
    }

    private static void check(
            Circle circle,
            @Nullable PersonId who,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Form form) {
        if (from != null && from.isBefore(circle.mentorship().begins())) {
            form.wrong("from", "mentorship.wrong.before");
        }
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "mentorship.wrong.until");
        }
        if (who != null && from != null && isOfIt(circle, who, from)) {
            form.wrong("who", "mentorship.refused.two-roles");
        }
    }

    private static boolean isOfIt(Circle circle, PersonId who, LocalDate from) {
        return circle.members().stream()
                .anyMatch(m -> m.person().equals(who) && m.isOnOrAfter(from));
    }

    /** The mentee is not exchanged, and nothing is changed of what has ended. */
    private Circle changeable(Frame f, MentorshipId id, CircleRole role) {
        var circle = reach.coordinated(id, f.viewer());
        if (role == CircleRole.MENTEE || circle.mentorship().hasEnded()) {
            throw new NotVisible();
        }
        return circle;
    }

    private List<Option> offered(Frame f, Circle circle, CircleRole role) {
        var today = reach.today(f);
        var workplace = circle.mentorship().workplace();
        return switch (role) {
            case MENTOR, STAND_IN -> candidates.mentors(workplace, today);
            case EMPLOYER -> candidates.employers(workplace, today);
            case CONSULTANT -> candidates.consultants(today);
            case MENTEE -> List.of();
        };
    }

    private JteModel page(Frame f, Circle circle, CircleRole role, Form form) {
        return templates.mentorshipMember(
                f, pages.coordinated(f, circle, form), role, offered(f, circle, role));
    }
}
