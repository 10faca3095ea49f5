package org.handslag.entering;

import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.seats.Outcome;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Leave;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registers someone who has asked on the telephone, by mail, on paper or at the door. */
@Page
class EnteringController {
    private final CourseInstances instances;
    private final EnteringPages pages;
    private final Entering entering;
    private final Seats seats;

    EnteringController(
            CourseInstances instances, EnteringPages pages, Entering entering, Seats seats) {
        this.instances = instances;
        this.pages = pages;
        this.entering = entering;
        this.seats = seats;
    }

    @GetMapping("/instances/{id}/registered/new")
    @Allow(value = Who.COORDINATOR, to = "look for whom to register, or begin with someone new")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var instance = instance(f, id);
        var form = EnteringForm.of(f, asked);
        if (form.known() == null && !asked.ticked("new")) {
            return Answer.page(pages.search(f, instance, asked));
        }
        pages.begin(f, instance, form);
        return Answer.page(pages.form(f, instance, form, null));
    }

    @PostMapping("/instances/{id}/registered")
    @Allow(value = Who.COORDINATOR, to = "register someone who has asked, or let her in")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form typed) {
        var instance = instance(f, id);
        var form = EnteringForm.of(f, typed);
        if (form.rearranges()) {
            return Answer.page(pages.form(f, instance, form, null));
        }
        if (seats.submitted(form.submission()).isPresent()) {
            return done(f, instance, form);
        }
        var read = form.read(instance, pages.namesMayWait(instance));
        var granted = form.letsIn() || form.excuses();
        var leave = form.leave(granted ? PersonFields.reason(typed) : "");
        var wish = typed.ok() ? entering.recognised(f, form, read) : read;
        return typed.ok()
                ? register(f, instance, form, wish, leave)
                : Answer.invalid(pages.form(f, instance, form, pages.asked(instance, form)));
    }

    private ResponseEntity<?> register(
            Frame f, CourseInstance instance, EnteringForm form, SeatRequest wish, Leave leave) {
        try {
            return answer(f, instance, form, entering.register(f, wish, leave));
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            form.form().wrong("name", refusal.key(), refusal.arguments());
            return Answer.refused(pages.form(f, instance, form, null));
        }
    }

    private ResponseEntity<?> answer(
            Frame f, CourseInstance instance, EnteringForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked _ -> done(f, instance, form);
            case Outcome.TooFew few -> Answer.refused(pages.form(f, instance, form, few));
            case Outcome.NotAdmitted lacking -> {
                lacking.those().forEach(form::lacks);
                yield Answer.refused(pages.lacking(f, instance, form));
            }
            case Outcome.NotOpen(var why) -> {
                form.form().wrong("name", "entering.not-open." + why);
                yield Answer.refused(pages.form(f, instance, form, null));
            }
        };
    }

    /** Whoever asked for herself is shown; of a booking the list. */
    private ResponseEntity<?> done(Frame f, CourseInstance instance, EnteringForm form) {
        var submitted = seats.submitted(form.submission()).orElseThrow(NotVisible::new);
        var list = "/instances/" + instance.id() + "/registered";
        if (!submitted.booking().instance().equals(instance.id())) {
            throw new NotVisible();
        }
        if (submitted.forColleagues() || submitted.registrations().isEmpty()) {
            return Answer.done(f, list, "entering.done.booked");
        }
        var one = submitted.registrations().getFirst();
        return Answer.done(
                f,
                list + "/" + one.id(),
                one.state() == RegistrationState.WAITING
                        ? "entering.done.waiting"
                        : "entering.done.registered");
    }

    private CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }
}
