package org.handslag.organisation;

import java.util.Map;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Journal;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class WorkplaceController {
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final OrganisationPages pages;
    private final Journal journal;
    private final Templates templates;

    WorkplaceController(
            Organisations organisations,
            Workplaces workplaces,
            OrganisationPages pages,
            Journal journal,
            Templates templates) {
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.pages = pages;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/workplaces/{id}")
    @Allow(value = Who.COORDINATOR, to = "see a workplace and who works or has worked there")
    ResponseEntity<?> show(Frame frame, @PathVariable WorkplaceId id) {
        var workplace = visible(id);
        var page = pages.of(frame, workplace, owner(workplace.organisation()));
        return Answer.page(templates.organisationWorkplace(frame, page));
    }

    @GetMapping("/organisations/{organisation}/workplaces/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter a workplace")
    ResponseEntity<?> blank(Frame frame, @PathVariable OrganisationId organisation) {
        var owner = owner(organisation);
        var form = Form.empty().fill("municipality", owner.municipality());
        return Answer.page(templates.organisationWorkplaceNew(frame, owner, form));
    }

    @PostMapping("/organisations/{organisation}/workplaces")
    @Allow(value = Who.COORDINATOR, to = "enter a workplace")
    ResponseEntity<?> create(Frame frame, @PathVariable OrganisationId organisation, Form form) {
        var owner = owner(organisation);
        var facts = new WorkplaceForm(form).read(organisation);
        refuseTaken(form, facts, null);
        if (!form.ok()) {
            return Answer.invalid(templates.organisationWorkplaceNew(frame, owner, form));
        }
        var id = workplaces.add(facts);
        var about = OrganisationPages.subject(OrganisationPages.WORKPLACE, id.value());
        journal.changed(frame.viewer(), "workplace.added", about, Map.of(), Told.of(facts));
        return Answer.done(frame, "/workplaces/" + id, "organisation.workplace-saved");
    }

    @GetMapping("/workplaces/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a workplace")
    ResponseEntity<?> edit(Frame frame, @PathVariable WorkplaceId id) {
        var workplace = visible(id);
        var form = WorkplaceForm.filled(workplace).form();
        return Answer.page(templates.organisationWorkplaceEdit(frame, workplace, form));
    }

    @PostMapping("/workplaces/{id}")
    @Allow(value = Who.COORDINATOR, to = "change a workplace")
    ResponseEntity<?> update(Frame frame, @PathVariable WorkplaceId id, Form form) {
        var before = visible(id);
        var typed = new WorkplaceForm(form);
        var facts = typed.read(before.organisation());
        refuseTaken(form, facts, id);
        if (!form.ok()) {
            return Answer.invalid(templates.organisationWorkplaceEdit(frame, before, form));
        }
        if (!typed.isOf(before) || !workplaces.save(before.with(facts))) {
            var saved = visible(id);
            typed.overtakenBy(saved);
            var page = templates.organisationWorkplaceEdit(frame, saved, form);
            return Answer.with(HttpStatus.CONFLICT, page);
        }
        var about = OrganisationPages.about(before);
        var was = Told.of(before.facts());
        journal.changed(frame.viewer(), "workplace.changed", about, was, Told.of(facts));
        return Answer.done(frame, "/workplaces/" + id, "organisation.workplace-saved");
    }

    private Workplace visible(WorkplaceId id) {
        return workplaces.find(id).orElseThrow(NotVisible::new);
    }

    private Organisation owner(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }

    private void refuseTaken(Form form, NewWorkplace facts, @Nullable WorkplaceId self) {
        if (workplaces.twin(facts).filter(id -> !id.equals(self)).isPresent()) {
            form.wrong("name", "organisation.workplace-taken");
        }
    }
}
