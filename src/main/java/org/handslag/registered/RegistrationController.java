package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.seats.RegistrationId;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

@Page
class RegistrationController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final Templates templates;

    RegistrationController(Reach reach, RegistrationPages pages, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/registered/{registration}")
    @Allow(value = Who.COORDINATOR, to = "see one registration with all that happened to it")
    ResponseEntity<?> show(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var page = pages.of(f, reach.entry(f, id, registration));
        return Answer.page(templates.registeredShow(f, page));
    }
}
