package org.handslag.commission;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.Courses;
import org.handslag.scope.Role;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Makes the dates that were agreed on. */
@Page
@RequestMapping("/orders/{id}/dates")
class PlanController {
    /** What a date is made of. */
    @Component
    record Parts(Courses courses, VenueRegister venues, OperatorSettings settings) {}

    private final Parts parts;
    private final Standings standings;
    private final Planning planning;
    private final Templates templates;
    private final Clock clock;

    PlanController(
            Parts parts, Standings standings, Planning planning, Templates templates, Clock clock) {
        this.parts = parts;
        this.standings = standings;
        this.planning = planning;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to make the dates of an order")
    ResponseEntity<?> blank(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        return standing.may(CommissionState.PLANNED)
                ? Answer.page(page(f, standing, filled(f, standing)))
                : DeskController.notNow(f, id);
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "make the dates of an order, for whom it invites")
    ResponseEntity<?> create(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var drafts = new PlanForm(form, f, clock.instant()).read(courses(f), parts.venues());
        if (drafts == null) {
            return Answer.invalid(page(f, standing, form));
        }
        planning.make(id, drafts, f.viewer());
        return Answer.done(f, "/orders/" + id, "commission.done.planned");
    }

    /** From the offer that was agreed to, and what was wished for. */
    private Form filled(Frame f, Standing standing) {
        var form = Form.empty();
        var wish = standing.commission().wish();
        var offer = standing.offer();
        var contact = parts.settings().contact(f.home());
        var email = contact.email();
        var day = wish.days().isEmpty() ? null : wish.days().getFirst().day();
        courses(f).stream()
                .filter(course -> course.id().equals(wish.course()))
                .findFirst()
                .ifPresent(course -> form.fill("course1", course.slug()));
        return form.fill("seats", offer == null ? wish.seats() : offer.seats())
                .fill("day1", day != null && day.isAfter(standing.today()) ? day : null)
                .fill("from1", "09:00")
                .fill("until1", "16:00")
                .fill("from2", "09:00")
                .fill("until2", "16:00")
                .fill("room", wish.ownPremises() ? wish.place() : "")
                .fill("contactName", contact.name())
                .fill("contactEmail", email == null ? "" : email.address())
                .fill("contactTelephone", contact.telephoneFor(f.locale()));
    }

    private JteModel page(Frame f, Standing standing, Form form) {
        var courses =
                courses(f).stream()
                        .map(course -> Option.of(course.slug(), f.plain(course.title())))
                        .toList();
        var places =
                parts.venues().active(f.locale()).stream()
                        .map(venue -> Option.of(venue.id().toString(), venue.name()))
                        .toList();
        return templates.commissionPlan(f, standing, form, courses, places);
    }

    private List<Course> courses(Frame f) {
        return parts.courses().all(f.viewer().programmes(Role.COORDINATOR)).stream()
                .filter(course -> !course.isRetired())
                .toList();
    }
}
