package org.handslag.relation;

import java.util.Map;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.journal.Journal;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What the office writes down about an employer. Of the text the journal says nothing. */
@Page
class NoteController {
    private static final int TEXT = 3000;

    private final Organisations organisations;
    private final RelationNotes notes;
    private final RelationPages pages;
    private final Journal journal;
    private final Templates templates;
    private final Relations relations;

    NoteController(
            Organisations organisations,
            RelationNotes notes,
            RelationPages pages,
            Journal journal,
            Templates templates,
            Relations relations) {
        this.organisations = organisations;
        this.notes = notes;
        this.pages = pages;
        this.journal = journal;
        this.templates = templates;
        this.relations = relations;
    }

    @PostMapping("/organisations/{id}/relation/notes")
    @Allow(value = Who.COORDINATOR, to = "write a note about an employer")
    ResponseEntity<?> create(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = organisations.find(id).orElseThrow(NotVisible::new);
        var text = NoPersonalNumber.text(form, "note", TEXT);
        if (text.isEmpty()) {
            form.wrong("note", "form.missing");
        }
        var today = pages.today(f);
        var typed = form.optionalDate("day");
        var day = typed == null ? today : typed;
        if (day.isAfter(today)) {
            form.wrong("day", "relation.note-future");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.relationShow(f, pages.of(f, organisation, form)));
        }
        relations.note(id, day, text, f.viewer());
        return Answer.done(f, RelationController.path(id), "relation.note-saved");
    }

    @GetMapping("/relation-notes/{note}/removal")
    @Allow(value = Who.COORDINATOR, to = "begin to take away a note about an employer")
    ResponseEntity<?> ask(Frame f, @PathVariable NoteId note) {
        var found = notes.find(note).orElseThrow(NotVisible::new);
        return Answer.page(templates.relationNoteRemoval(f, found, of(found)));
    }

    @PostMapping("/relation-notes/{note}/removal")
    @Allow(value = Who.COORDINATOR, to = "take away a note about an employer")
    ResponseEntity<?> delete(Frame f, @PathVariable NoteId note) {
        var found = notes.find(note).orElseThrow(NotVisible::new);
        notes.remove(note);
        changed(f, of(found), "relation.note-removed");
        return Answer.done(
                f, RelationController.path(found.organisation()), "relation.note-removed");
    }

    private Organisation of(RelationPage.Note note) {
        return organisations.find(note.organisation()).orElseThrow(NotVisible::new);
    }

    private void changed(Frame f, Organisation organisation, String what) {
        var about = new Subject("organisation", organisation.id().value());
        journal.changed(f.viewer(), what, about, Map.of(), Map.of("note", "changed"));
    }
}
