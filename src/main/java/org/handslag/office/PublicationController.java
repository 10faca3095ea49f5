package org.handslag.office;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
import org.handslag.ui.Form;
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

/** Whether the public sees an instance, and whether it stands in the list. */
@Page
class PublicationController {
    private final Reach reach;
    private final InstancePages pages;
    private final Scheduling scheduling;
    private final Templates templates;

    PublicationController(
            Reach reach, InstancePages pages, Scheduling scheduling, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.scheduling = scheduling;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/publication")
    @Allow(value = Who.COORDINATOR, to = "see what is still missing before a date is published")
    ResponseEntity<?> ask(Frame f, @PathVariable CourseInstanceId id) {
        var page = pages.of(f, reach.instance(f, id));
        return Answer.page(templates.officePublish(f, page));
    }

    @PostMapping("/instances/{id}/publication")
    @Allow(value = Who.COORDINATOR, to = "publish a course date")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id) {
        scheduling.publish(reach.instance(f, id), f.viewer());
        return Answer.done(f, "/instances/" + id, "office.published");
    }

    @PostMapping("/instances/{id}/listing")
    @Allow(value = Who.COORDINATOR, to = "show a date in the public list, or take it out")
    ResponseEntity<?> list(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var wanted = form.ticked("listed");
        scheduling.list(reach.instance(f, id), wanted, f.viewer());
        var notice = wanted ? "office.listed" : "office.unlisted-now";
        return Answer.done(f, "/instances/" + id, notice);
    }
}
