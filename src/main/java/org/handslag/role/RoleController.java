package org.handslag.role;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.directory.History;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
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

/** One role that was given: change its days, end it. */
@Page
class RoleController {
    private final Grants grants;
    private final RoleRows rows;
    private final Roles roles;
    private final Reads reads;
    private final History history;
    private final Templates pages;

    RoleController(
            Grants grants,
            RoleRows rows,
            Roles roles,
            Reads reads,
            History history,
            Templates pages) {
        this.grants = grants;
        this.rows = rows;
        this.roles = roles;
        this.reads = reads;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping("/roles/{id}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "see one of the roles that she may give, and its history")
    ResponseEntity<?> show(Frame frame, @PathVariable GrantId id) {
        var form = RoleForm.filled(visible(frame, id)).form();
        return Answer.page(page(frame, id, form));
    }

    @PostMapping("/roles/{id}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "change the days of one of the roles that she may give")
    ResponseEntity<?> update(Frame frame, @PathVariable GrantId id, Form form) {
        var grant = visible(frame, id);
        var typed = new RoleForm(form);
        var period = typed.period();
        var reason = typed.reason();
        if (period == null || !form.ok()) {
            return Answer.invalid(page(frame, id, form));
        }
        if (!typed.isOf(grant) || !roles.change(frame.viewer(), grant, period, reason)) {
            typed.overtakenBy(visible(frame, id));
            return Answer.refused(page(frame, id, form));
        }
        return Answer.done(frame, "/roles", "role.changed");
    }

    @PostMapping("/roles/{id}/ending")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "end one of the roles that she may give")
    ResponseEntity<?> end(Frame frame, @PathVariable GrantId id) {
        var grant = visible(frame, id);
        if (grant.ending() == null) {
            roles.end(frame.viewer(), grant);
        }
        return Answer.done(frame, "/roles", "role.ended");
    }

    private RoleGrant visible(Frame frame, GrantId id) {
        return grants.find(id)
                .filter(grant -> Giving.mayGive(frame.viewer(), grant.role(), grant.scope()))
                .orElseThrow(NotVisible::new);
    }

    private JteModel page(Frame frame, GrantId id, Form form) {
        var row = rows.find(frame.viewer(), id).orElseThrow(NotVisible::new);
        reads.read(frame.viewer(), "roles", List.of(row.person()));
        return pages.roleShow(frame, row, form, history.of(Roles.about(id)));
    }
}
