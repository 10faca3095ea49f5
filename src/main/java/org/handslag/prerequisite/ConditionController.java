package org.handslag.prerequisite;

import org.handslag.course.CourseInstanceId;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What a registration hangs on, and the exception that a coordinator makes for a reason. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/condition")
class ConditionController {
    private final ConditionPages pages;
    private final Excusing excusing;
    private final Templates templates;

    ConditionController(ConditionPages pages, Excusing excusing, Templates templates) {
        this.pages = pages;
        this.excusing = excusing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what a registration hangs on")
    ResponseEntity<?> show(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var page = pages.of(f, id, registration);
        return Answer.page(templates.prerequisiteCondition(f, page, Form.empty()));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "let a seat hold without its condition, with a reason")
    ResponseEntity<?> excuse(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = pages.of(f, id, registration);
        if (!page.mayExcuse()) {
            return Answer.done(f, page.person(), "prerequisite.needs-no-excuse");
        }
        var reason = PersonFields.reason(form);
        if (!form.ok()) {
            return Answer.invalid(templates.prerequisiteCondition(f, page, form));
        }
        excusing.excuse(page.registration(), page.instance(), reason, f.viewer());
        return Answer.done(f, page.person(), "prerequisite.excused");
    }
}
