package org.handslag.organisation;

import java.util.Map;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
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
class OrganisationController {
    private final Organisations organisations;
    private final OrganisationPages pages;
    private final Journal journal;
    private final Templates templates;

    OrganisationController(
            Organisations organisations,
            OrganisationPages pages,
            Journal journal,
            Templates templates) {
        this.organisations = organisations;
        this.pages = pages;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/organisations/{id}")
    @Allow(value = Who.COORDINATOR, to = "see an organisation, its workplaces and who works there")
    ResponseEntity<?> show(Frame frame, @PathVariable OrganisationId id) {
        return Answer.page(templates.organisationShow(frame, pages.of(frame, visible(id))));
    }

    @GetMapping("/organisations/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter an organisation")
    ResponseEntity<?> blank(Frame frame) {
        var form = Form.empty().fill("country", frame.home().country());
        return Answer.page(templates.organisationNew(frame, form));
    }

    @PostMapping("/organisations")
    @Allow(value = Who.COORDINATOR, to = "enter an organisation")
    ResponseEntity<?> create(Frame frame, Form form) {
        var facts = read(form, null);
        if (facts == null) {
            return Answer.invalid(templates.organisationNew(frame, form));
        }
        var id = organisations.add(facts);
        var about = OrganisationPages.subject(OrganisationPages.ORGANISATION, id.value());
        journal.changed(frame.viewer(), "organisation.added", about, Map.of(), Told.of(facts));
        return Answer.done(frame, "/organisations/" + id, "organisation.saved");
    }

    @GetMapping("/organisations/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change an organisation")
    ResponseEntity<?> edit(Frame frame, @PathVariable OrganisationId id) {
        var organisation = visible(id);
        var form = OrganisationForm.filled(organisation).form();
        return Answer.page(templates.organisationEdit(frame, organisation, form));
    }

    @PostMapping("/organisations/{id}")
    @Allow(value = Who.COORDINATOR, to = "change an organisation")
    ResponseEntity<?> update(Frame frame, @PathVariable OrganisationId id, Form form) {
        var before = visible(id);
        var facts = read(form, id);
        if (facts == null) {
            return Answer.invalid(templates.organisationEdit(frame, before, form));
        }
        var typed = new OrganisationForm(form);
        if (!typed.isOf(before) || !organisations.save(before.with(facts))) {
            var saved = visible(id);
            typed.overtakenBy(saved, frame);
            return Answer.with(HttpStatus.CONFLICT, templates.organisationEdit(frame, saved, form));
        }
        var about = OrganisationPages.about(before);
        var was = Told.of(before.facts());
        journal.changed(frame.viewer(), "organisation.changed", about, was, Told.of(facts));
        return Answer.done(frame, "/organisations/" + id, "organisation.saved");
    }

    private Organisation visible(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }

    private @Nullable NewOrganisation read(Form form, @Nullable OrganisationId self) {
        var typed = new OrganisationForm(form);
        var facts = typed.read();
        if (facts == null || !form.ok()) {
            return null;
        }
        organisations.twin(facts).filter(o -> !o.id().equals(self)).ifPresent(typed::taken);
        return form.ok() ? facts : null;
    }
}
