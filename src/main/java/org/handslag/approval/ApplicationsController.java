package org.handslag.approval;

import org.handslag.course.CourseInstanceId;
import org.handslag.ui.Form;
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
class ApplicationsController {
    private final ApplicationPages pages;
    private final Templates templates;

    ApplicationsController(ApplicationPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/applications")
    @Allow(value = Who.COORDINATOR, to = "see who waits for an answer to an application")
    ResponseEntity<?> index(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        return Answer.page(templates.approvalList(f, pages.list(f, id, asked)));
    }
}
