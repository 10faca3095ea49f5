package org.handslag.office;

import java.time.Clock;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

@Page
class CancellationController {
    private final Reach reach;
    private final FormPages pages;
    private final Scheduling scheduling;
    private final Languages languages;
    private final Templates templates;
    private final Clock clock;

    CancellationController(
            Reach reach,
            FormPages pages,
            Scheduling scheduling,
            Languages languages,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.pages = pages;
        this.scheduling = scheduling;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}/cancellation")
    @Allow(value = Who.COORDINATOR, to = "see whom a cancellation touches and what they get")
    ResponseEntity<?> ask(
            Frame f,
            @PathVariable CourseInstanceId id,
            @RequestParam(defaultValue = "") String because) {
        var page = pages.cancellation(f, reach.instance(f, id));
        var form = because.equals("minimum") ? tooFew(f, page) : Form.empty();
        return Answer.page(templates.officeCancellation(f, page, form));
    }

    @PostMapping("/instances/{id}/cancellation")
    @Allow(value = Who.COORDINATOR, to = "cancel a course date with a message to everyone")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        var page = pages.cancellation(f, instance);
        var today = f.home().today(clock);
        var message = page.field().require(form, Texts.none(), today);
        if (!form.ok()) {
            return Answer.invalid(templates.officeCancellation(f, page, form));
        }
        var first = page.field().in(f.home().language());
        return Refused.unless(form, first, () -> scheduling.cancel(instance, message, f.viewer()))
                ? Answer.done(f, "/instances/" + id, "office.cancelled")
                : Answer.refused(templates.officeCancellation(f, page, form));
    }

    /** The usual words when too few have registered, in every language, for her to better. */
    private Form tooFew(Frame f, CancellationPage page) {
        var form = Form.empty();
        var key = "office.cancel-too-few" + (page.next().isEmpty() ? "" : "-next");
        for (var language : f.home().languages()) {
            form.fill(page.field().in(language), languages.in(language).t(key));
        }
        return form;
    }
}
