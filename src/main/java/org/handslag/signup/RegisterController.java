package org.handslag.signup;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceState;
import org.handslag.limit.Source;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for seats at one date, for oneself or for colleagues. */
@Page
class RegisterController {
    private final CourseInstances instances;
    private final RegisterPages pages;
    private final Seats seats;
    private final Suspicion suspicion;
    private final KnownAlready known;
    private final Clock clock;

    RegisterController(
            CourseInstances instances,
            RegisterPages pages,
            Seats seats,
            Suspicion suspicion,
            KnownAlready known,
            Clock clock) {
        this.instances = instances;
        this.pages = pages;
        this.seats = seats;
        this.suspicion = suspicion;
        this.known = known;
        this.clock = clock;
    }

    @GetMapping("/courses/{slug}/register")
    @Allow(value = Who.VISITOR, to = "see the form that asks for seats")
    ResponseEntity<?> show(Frame f, Form form, @PathVariable String slug) {
        var instance = published(slug);
        var asked = asked(f, form);
        if (isShut(instance, asked)) {
            return Answer.behindLink(pages.shut(f, instance));
        }
        if (instance.state(clock.instant()) != InstanceState.OPEN) {
            return Answer.page(pages.closed(f, instance, asked));
        }
        known.fill(f, form);
        return Answer.page(pages.form(f, instance, asked, 0, null));
    }

    @PostMapping("/courses/{slug}/register")
    @Allow(value = Who.VISITOR, to = "ask for seats for herself or for named colleagues")
    ResponseEntity<?> create(Frame f, Form form, Source source, @PathVariable String slug) {
        var instance = published(slug);
        var asked = asked(f, form);
        if (isShut(instance, asked)) {
            return Answer.behindLink(HttpStatus.CONFLICT, pages.shut(f, instance));
        }
        if (asked.isRearranged()) {
            return Answer.page(pages.form(f, instance, asked, asked.rearrange(), null));
        }
        var request =
                asked.read(instance, pages.namesMayWait(instance), pages.how(instance, asked));
        if (form.ok()) {
            request = watched(f, form, request, source);
        }
        return form.ok()
                ? register(f, instance, asked, request)
                : Answer.invalid(pages.form(f, instance, asked, 0, null));
    }

    private ResponseEntity<?> register(
            Frame f, CourseInstance instance, RegisterForm asked, SeatRequest request) {
        try {
            return answer(f, instance, asked, seats.register(request, f.viewer()));
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            asked.form().wrong("email", refusal.key(), refusal.arguments());
            return Answer.refused(pages.form(f, instance, asked, 0, null));
        }
    }

    private ResponseEntity<?> answer(
            Frame f, CourseInstance instance, RegisterForm asked, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Booked booked -> {
                known.booked(asked.form(), booked.booking());
                yield Answer.seeOther(
                        f, "/courses/" + instance.slug() + "/receipt/" + asked.submission());
            }
            case Outcome.TooFew few -> Answer.refused(pages.form(f, instance, asked, 0, few));
            case Outcome.NotAdmitted lacking -> {
                lacking.those().forEach(asked::lacks);
                yield Answer.refused(pages.form(f, instance, asked, 0, null));
            }
            case Outcome.NotOpen _ -> Answer.refused(pages.closed(f, instance, asked));
        };
    }

    /** Whoever looks suspicious must have an address that can be pressed. */
    private SeatRequest watched(Frame f, Form form, SeatRequest request, Source source) {
        if (f.viewer().signedIn() || seats.submitted(request.submission()).isPresent()) {
            return request;
        }
        boolean suspicious;
        try {
            suspicious = suspicion.about(form, request, source);
        } catch (Refusal refusal) {
            form.wrong("email", refusal.key());
            return request;
        }
        if (suspicious && request.contact().email() == null) {
            form.wrong("email", "signup.email-needed");
        }
        return suspicious ? request.asSuspicious() : request;
    }

    private boolean isShut(CourseInstance instance, RegisterForm asked) {
        return instance.size().isShut() && pages.how(instance, asked) != How.INVITED;
    }

    private CourseInstance published(String slug) {
        return instances
                .bySlug(slug)
                .filter(CourseInstance::isPublished)
                .orElseThrow(NotVisible::new);
    }

    private static RegisterForm asked(Frame f, Form form) {
        return new RegisterForm(form, f.locale(), f.home().country());
    }
}
