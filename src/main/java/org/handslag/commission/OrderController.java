package org.handslag.commission;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.Courses;
import org.handslag.directory.Programmes;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Orders a course, in plain words and without an account. */
@Page
class OrderController {
    private static final String TRAP = "website";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int USUAL_FROM_ONE_SOURCE = 5;
    private static final int MOST_FROM_ONE_SOURCE = 50;
    private static final int MOST_FOR_ONE_ADDRESS = 5;

    /** What can be ordered. */
    @Component
    record Parts(Courses courses, Programmes programmes, List<Contents> contents) {}

    private final Parts parts;
    private final Ordering ordering;
    private final Limits limits;
    private final Templates templates;
    private final Clock clock;

    OrderController(
            Parts parts, Ordering ordering, Limits limits, Templates templates, Clock clock) {
        this.parts = parts;
        this.ordering = ordering;
        this.limits = limits;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/courses/order")
    @Allow(value = Who.VISITOR, to = "begin to order a course for a workplace")
    ResponseEntity<?> blank(Frame f, Form form) {
        form.fill("premises", "OURS");
        return Answer.page(page(f, new OrderForm(form, f, clock.instant())));
    }

    @PostMapping("/courses/order")
    @Allow(value = Who.VISITOR, to = "order a course for a workplace")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var asked = new OrderForm(form, f, clock.instant());
        var today = f.home().today(clock);
        var programmes = parts.programmes().active(today);
        var usual = programmes.isEmpty() ? parts.programmes().all() : programmes;
        if (usual.isEmpty()) {
            form.wrong("organisation", "commission.refused.no-programme");
            return Answer.refused(page(f, asked));
        }
        var order = asked.read(courses(), offered(), usual.getFirst().id());
        if (order != null) {
            send(f, form, order, source);
        }
        return form.ok()
                ? Answer.seeOther(f, "/courses/order/sent")
                : Answer.invalid(page(f, asked));
    }

    @GetMapping("/orders/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter an order that came by telephone")
    ResponseEntity<?> called(Frame f, Form form) {
        form.fill("premises", "OURS");
        return Answer.page(page(f, new OrderForm(form, f, clock.instant()), true));
    }

    /** She gets the receipt with her link, as whoever fills in the form herself. */
    @PostMapping("/orders/new")
    @Allow(value = Who.COORDINATOR, to = "enter an order that came by telephone")
    ResponseEntity<?> enter(Frame f, Form form) {
        var asked = new OrderForm(form, f, clock.instant());
        var hers = parts.programmes().all();
        var own = f.viewer().programmes(Role.COORDINATOR);
        var usual =
                hers.stream()
                        .filter(one -> own == null || List.of(own).contains(one.id().value()))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var order = asked.read(courses(), offered(), usual.id());
        if (order == null) {
            return Answer.invalid(page(f, asked, true));
        }
        ordering.place(order, false, f.viewer());
        return Answer.done(f, "/orders/" + order.id(), "commission.done.entered");
    }

    @GetMapping("/courses/order/sent")
    @Allow(value = Who.VISITOR, to = "read what happens to an order that was sent")
    ResponseEntity<?> sent(Frame f) {
        return Answer.page(templates.commissionSent(f));
    }

    /** What looks suspicious waits for a press in the mail. */
    private void send(Frame f, Form form, Commission order, Source source) {
        try {
            ordering.place(order, isSuspicious(form, order, source), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("email", refusal.key());
        }
    }

    private boolean isSuspicious(Form form, Commission order, Source source) {
        var email = order.orderer().address();
        if (email == null
                || !limits.allows("order address", email.normalised(), MOST_FOR_ONE_ADDRESS, DAY)
                || !limits.allows("order flood", source, MOST_FROM_ONE_SOURCE, DAY)) {
            throw new Refusal("commission.refused.too-many");
        }
        return form.ticked(TRAP) || !limits.allows("order", source, USUAL_FROM_ONE_SOURCE, DAY);
    }

    private JteModel page(Frame f, OrderForm asked) {
        return page(f, asked, false);
    }

    /**
     * @param ours whether one of us fills it in for her
     */
    private JteModel page(Frame f, OrderForm asked, boolean ours) {
        var courses =
                courses().stream()
                        .map(course -> Option.of(course.slug(), f.plain(course.title())))
                        .toList();
        var contents =
                offered().stream()
                        .map(content -> Option.of(content.key(), f.plain(content.title())))
                        .toList();
        var guests =
                parts.contents().getFirst().guests().stream()
                        .map(guest -> Option.of(guest, guest))
                        .toList();
        return templates.commissionForm(
                f, asked.form(), asked.submission().toString(), courses, contents, guests, ours);
    }

    private List<Course> courses() {
        return parts.courses().all(null).stream().filter(course -> !course.isRetired()).toList();
    }

    /** By the first that has anything. */
    private List<Contents.Content> offered() {
        return parts.contents().stream()
                .map(Contents::offered)
                .filter(contents -> !contents.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
