package org.handslag.relation;

import java.util.Map;
import java.util.UUID;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.relation.RelationStep.StepCause;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** How the operator stands with one employer: where, since when, why, and who keeps the contact. */
@Page
class RelationController {
    private static final int WHY = 300;

    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Relations relations;
    private final Responsibles responsibles;
    private final RelationPages pages;
    private final Written written;

    RelationController(
            Organisations organisations,
            Workplaces workplaces,
            Relations relations,
            Responsibles responsibles,
            RelationPages pages,
            Written written) {
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.relations = relations;
        this.responsibles = responsibles;
        this.pages = pages;
        this.written = written;
    }

    /** What an answer is written with, and what notes that something was done. */
    @Component
    record Written(Journal journal, Templates templates) {}

    static String path(OrganisationId id) {
        return "/organisations/" + id + "/relation";
    }

    @GetMapping("/organisations/{id}/relation")
    @Allow(value = Who.COORDINATOR, to = "see how the operator stands with an employer")
    ResponseEntity<?> show(Frame f, @PathVariable OrganisationId id) {
        var page = pages.of(f, visible(id), Form.empty());
        return Answer.page(written.templates().relationShow(f, page));
    }

    @PostMapping("/organisations/{id}/relation")
    @Allow(value = Who.COORDINATOR, to = "note a step of a relation, and why")
    ResponseEntity<?> create(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = visible(id);
        var state = form.choice("state", RelationState.class);
        if (state == RelationState.AMBASSADOR) {
            form.wrong("state", "relation.to-state-hint");
        }
        var until = form.optionalDate("until");
        if (until != null && until.isBefore(pages.today(f))) {
            form.wrong("until", "relation.until-past");
        }
        var why = NoPersonalNumber.line(form, "why", WHY);
        var where = where(form, organisation);
        if (state == null || !form.ok()) {
            return invalid(f, organisation, form);
        }
        var wish = new Relations.Wish(state, until, why);
        try {
            move(f, organisation, where, wish);
        } catch (Refusal refusal) {
            form.wrong("state", refusal.key());
            return Answer.refused(
                    written.templates().relationShow(f, pages.of(f, organisation, form)));
        }
        return Answer.done(f, path(id), "relation.step-saved");
    }

    @PostMapping("/organisations/{id}/relation/responsible")
    @Allow(value = Who.COORDINATOR, to = "say who keeps the contact with an employer")
    ResponseEntity<?> assign(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = visible(id);
        var person = person(f, form);
        if (!form.ok()) {
            return invalid(f, organisation, form);
        }
        var before = responsibles.of(id);
        responsibles.save(id, person);
        written.journal()
                .changed(
                        f.viewer(),
                        "relation.responsible",
                        new Subject("organisation", id.value()),
                        before.map(was -> Map.of("responsible", was)).orElse(Map.of()),
                        person == null ? Map.of() : Map.of("responsible", person));
        return Answer.done(f, path(id), "relation.responsible-saved");
    }

    private void move(
            Frame f, Organisation organisation, @Nullable WorkplaceId where, Relations.Wish wish) {
        var today = pages.today(f);
        if (where == null) {
            relations.move(organisation, wish, StepCause.OFFICE, f.viewer(), today);
        } else {
            var workplace = workplaces.find(where).orElseThrow(NotVisible::new);
            relations.move(workplace, wish, StepCause.OFFICE, f.viewer(), today);
        }
    }

    /** One of its own workplaces; null for the whole. */
    private @Nullable WorkplaceId where(Form form, Organisation organisation) {
        if (form.value("workplace").isEmpty()) {
            return null;
        }
        return workplaces.of(organisation.id()).stream()
                .filter(w -> form.chosen("workplace", w.id().toString()))
                .map(w -> w.id())
                .findFirst()
                .orElseGet(
                        () -> {
                            form.wrong("workplace", "form.choose");
                            return null;
                        });
    }

    private @Nullable PersonId person(Frame f, Form form) {
        var typed = form.value("responsible");
        if (typed.isEmpty()) {
            return null;
        }
        var known =
                responsibles.candidates(pages.today(f)).stream()
                        .anyMatch(one -> one.value().equals(typed));
        if (!known) {
            form.wrong("responsible", "form.choose");
            return null;
        }
        return new PersonId(UUID.fromString(typed));
    }

    private ResponseEntity<?> invalid(Frame f, Organisation organisation, Form form) {
        return Answer.invalid(written.templates().relationShow(f, pages.of(f, organisation, form)));
    }

    private Organisation visible(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }
}
