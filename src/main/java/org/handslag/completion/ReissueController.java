package org.handslag.completion;

import gg.jte.models.runtime.JteModel;
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

/** A coordinator records completions now, or replaces and revokes a certificate with a reason. */
@Page
@RequestMapping("/instances/{id}/completions")
class ReissueController {
    private static final int REASON = 500;

    private final CourseInstances instances;
    private final Completions completions;
    private final Holders holders;
    private final Completing completing;
    private final Certifying certifying;
    private final Templates templates;

    ReissueController(
            CourseInstances instances,
            Completions completions,
            Holders holders,
            Completing completing,
            Certifying certifying,
            Templates templates) {
        this.instances = instances;
        this.completions = completions;
        this.holders = holders;
        this.completing = completing;
        this.certifying = certifying;
        this.templates = templates;
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "record who has completed, without waiting for the end")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id) {
        completing.record(
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new),
                f.viewer());
        return Answer.done(f, "/instances/" + id, "completion.recorded");
    }

    @GetMapping("/{completion}")
    @Allow(value = Who.COORDINATOR, to = "open a certificate to replace or revoke it")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CompletionId completion) {
        completion(f, id, completion);
        return Answer.page(page(f, completion, Form.empty()));
    }

    @PostMapping("/{completion}/certificate")
    @Allow(value = Who.COORDINATOR, to = "replace a certificate, with a reason")
    ResponseEntity<?> reissue(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CompletionId completion,
            Form form) {
        var found = completion(f, id, completion);
        if (!found.holds()) {
            throw new NotVisible();
        }
        var reason = form.line("reason", REASON);
        if (!form.ok()) {
            return Answer.invalid(page(f, completion, form));
        }
        if (form.chosen("verb", "revoke")) {
            certifying.revoke(found, reason, f.viewer());
            return Answer.done(f, "/instances/" + id, "completion.revoked");
        }
        certifying.reissue(found, reason, f.viewer());
        return Answer.done(f, "/instances/" + id, "completion.reissued");
    }

    private JteModel page(Frame f, CompletionId id, Form form) {
        var holder = holders.find(f.viewer(), id).orElseThrow();
        return templates.completionReissue(f, holder, certifying.all(id), form);
    }

    private Completion completion(Frame f, CourseInstanceId instance, CompletionId id) {
        if (instances.find(instance, f.viewer().programmes(Role.COORDINATOR)).isEmpty()) {
            throw new NotVisible();
        }
        return completions
                .find(id)
                .filter(c -> instance.equals(c.instance()))
                .orElseThrow(NotVisible::new);
    }
}
