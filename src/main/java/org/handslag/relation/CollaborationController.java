package org.handslag.relation;

import java.util.Map;
import java.util.UUID;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That an employer and a labour-market unit work together for a target group. */
@Page
class CollaborationController {
    private static final int GROUP = 200;

    private final Organisations organisations;
    private final Collaborations collaborations;
    private final Relations relations;
    private final RelationPages pages;
    private final RelationController.Written written;

    CollaborationController(
            Organisations organisations,
            Collaborations collaborations,
            Relations relations,
            RelationPages pages,
            RelationController.Written written) {
        this.organisations = organisations;
        this.collaborations = collaborations;
        this.relations = relations;
        this.pages = pages;
        this.written = written;
    }

    @PostMapping("/organisations/{id}/collaborations")
    @Allow(
            value = Who.COORDINATOR,
            to = "note that an employer works together with a labour-market unit")
    ResponseEntity<?> create(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = visible(id);
        var unit =
                collaborations.units(id).stream()
                        .filter(option -> form.chosen("unit", option.value()))
                        .findFirst();
        if (unit.isEmpty()) {
            form.wrong("unit", "form.choose");
        }
        var group = NoPersonalNumber.line(form, "target-group", GROUP);
        var typed = form.optionalDate("from");
        var from = typed == null ? pages.today(f) : typed;
        if (from.isAfter(pages.today(f))) {
            form.wrong("from", "relation.note-future");
        }
        if (unit.isEmpty() || !form.ok()) {
            return Answer.invalid(
                    written.templates().relationShow(f, pages.of(f, organisation, form)));
        }
        var other = new OrganisationId(UUID.fromString(unit.get().value()));
        relations.join(id, other, group, from, f.viewer());
        return Answer.done(f, RelationController.path(id), "relation.collaboration-saved");
    }

    @PostMapping("/organisations/{id}/collaborations/{other}/ending")
    @Allow(value = Who.COORDINATOR, to = "note that a collaboration has ended")
    ResponseEntity<?> end(
            Frame f, @PathVariable OrganisationId id, @PathVariable OrganisationId other) {
        visible(id);
        visible(other);
        if (collaborations.end(id, other, pages.today(f)) > 0) {
            note(f, id, "relation.collaboration-ended", other);
        }
        return Answer.done(f, RelationController.path(id), "relation.collaboration-ended");
    }

    private Organisation visible(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }

    private void note(Frame f, OrganisationId id, String what, OrganisationId other) {
        var about = new Subject("organisation", id.value());
        written.journal().changed(f.viewer(), what, about, Map.of(), Map.of("with", other));
    }
}
