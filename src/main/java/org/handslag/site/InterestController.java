package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.List;
import org.handslag.course.Courses;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Email;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** "Tell me about the next": an address is kept until it has been told, at most a year. */
@Page
class InterestController {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_PER_SOURCE = 30;
    private static final int MOST_PER_ADDRESS = 5;

    private final InterestDesk desk;
    private final Courses courses;
    private final Limits limits;
    private final Templates templates;

    InterestController(InterestDesk desk, Courses courses, Limits limits, Templates templates) {
        this.desk = desk;
        this.courses = courses;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/courses/interest")
    @Allow(value = Who.VISITOR, to = "ask to hear of the next date")
    ResponseEntity<?> blank(Frame f, Form asked) {
        return Answer.page(page(f, asked));
    }

    @PostMapping("/courses/interest")
    @Allow(value = Who.VISITOR, to = "be told of the next date by mail, once")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var email = form.parsed("email", "form.email", Email::new);
        if (email != null && isFlood(email, source)) {
            form.wrong("email", "site.refused.too-many");
        }
        if (email == null || !form.ok()) {
            return Answer.invalid(page(f, form));
        }
        desk.ask(f, email, courses.bySlug(form.value("course")).filter(c -> !c.isRetired()));
        return Answer.done(f, "/courses", "site.interest-done");
    }

    @GetMapping("/courses/interest/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see that she can leave the list of those to be told")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        desk.find(token);
        return Answer.behindLink(templates.siteLeave(f, token));
    }

    @PostMapping("/courses/interest/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "leave the list of those to be told")
    ResponseEntity<?> delete(Frame f, @PathVariable String token) {
        desk.leave(desk.find(token).id());
        return Answer.done(f, "/courses", "site.interest-left");
    }

    private boolean isFlood(Email email, Source source) {
        return !limits.allows("interest", source, MOST_PER_SOURCE, DAY)
                || !limits.allows("interest", email.normalised(), MOST_PER_ADDRESS, DAY);
    }

    private JteModel page(Frame f, Form form) {
        List<Option> given =
                courses.all(null).stream()
                        .filter(course -> !course.isRetired())
                        .map(course -> Option.of(course.slug(), f.plain(course.title())))
                        .toList();
        return templates.siteInterest(f, form, given);
    }
}
