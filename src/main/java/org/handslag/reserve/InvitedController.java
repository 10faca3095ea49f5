package org.handslag.reserve;

import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Who is invited to a kept date: which addresses get the link, and a new link. */
@Page
@RequestMapping("/instances/{id}/invited")
class InvitedController {
    private static final int TEXT = 1000;

    private final CourseInstances instances;
    private final Reserves reserves;
    private final Templates templates;

    InvitedController(CourseInstances instances, Reserves reserves, Templates templates) {
        this.instances = instances;
        this.reserves = reserves;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see who is invited to a kept date")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        var instance = instance(f, id);
        var domains = reserves.of(id).orElseThrow(NotVisible::new).domains();
        var form = Form.empty().fill("domains", String.join("\n", domains));
        return Answer.page(templates.reserveInvited(f, instance, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "change who is invited to a kept date")
    ResponseEntity<?> update(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = instance(f, id);
        var domains = Reserve.domains(form.optionalText("domains", TEXT));
        if (!domains.stream().allMatch(Reserve::isDomain)) {
            form.wrong("domains", "reserve.no-domain");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.reserveInvited(f, instance, form));
        }
        reserves.change(instance, domains, form.ticked("new-key"), f.viewer());
        return Answer.done(f, "/instances/" + id, "reserve.done.invited");
    }

    private CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .filter(instance -> reserves.of(id).isPresent())
                .orElseThrow(NotVisible::new);
    }
}
