package org.handslag.people;

import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
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
class PersonController {
    private final People people;
    private final PersonPages pages;
    private final PersonChanges changes;
    private final Languages languages;
    private final Templates templates;

    PersonController(
            People people,
            PersonPages pages,
            PersonChanges changes,
            Languages languages,
            Templates templates) {
        this.people = people;
        this.pages = pages;
        this.changes = changes;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping("/people/{id}")
    @Allow(value = Who.COORDINATOR, to = "see a person, where she works and what was changed")
    ResponseEntity<?> show(Frame frame, @PathVariable PersonId id) {
        var person = visible(id);
        return person.id().equals(id)
                ? Answer.page(templates.peopleShow(frame, pages.of(frame, person)))
                : Answer.seeOther(frame, "/people/" + person.id());
    }

    @GetMapping("/people/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter a person")
    ResponseEntity<?> blank(Frame frame) {
        var form = Form.empty().fill("language", frame.home().language().toLanguageTag());
        return Answer.page(templates.peopleNew(frame, form));
    }

    @PostMapping("/people")
    @Allow(value = Who.COORDINATOR, to = "enter a person")
    ResponseEntity<?> create(Frame frame, Form form) {
        var facts = new PersonForm(form).read(frame, languages);
        refuseTakenAddress(form, facts, null);
        if (!form.ok()) {
            return Answer.invalid(templates.peopleNew(frame, form));
        }
        var id = people.add(facts);
        changes.added(frame.viewer(), id);
        return Answer.done(frame, "/people/" + id, "people.added");
    }

    @GetMapping("/people/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change what is known of a person")
    ResponseEntity<?> edit(Frame frame, @PathVariable PersonId id) {
        var person = visible(id);
        pages.read(frame, person);
        return Answer.page(templates.peopleEdit(frame, person, PersonForm.filled(person).form()));
    }

    @PostMapping("/people/{id}")
    @Allow(value = Who.COORDINATOR, to = "change what is known of a person")
    ResponseEntity<?> update(Frame frame, @PathVariable PersonId id, Form form) {
        var person = visible(id);
        var typed = new PersonForm(form);
        var facts = typed.read(frame, languages);
        refuseTakenAddress(form, facts, person.id());
        if (!form.ok()) {
            return Answer.invalid(templates.peopleEdit(frame, person, form));
        }
        if (!typed.isOf(person) || !people.save(person.with(facts))) {
            var saved = visible(id);
            typed.overtakenBy(saved, frame);
            return Answer.with(HttpStatus.CONFLICT, templates.peopleEdit(frame, saved, form));
        }
        changes.changed(frame.viewer(), person, facts);
        return Answer.done(frame, "/people/" + person.id(), "people.saved");
    }

    private Person visible(PersonId id) {
        return people.find(id).filter(person -> !person.isErased()).orElseThrow(NotVisible::new);
    }

    private void refuseTakenAddress(Form form, NewPerson facts, @Nullable PersonId self) {
        var email = facts.email();
        if (email != null && people.byEmail(email).filter(o -> !o.id().equals(self)).isPresent()) {
            form.wrong("email", "people.email-taken");
        }
    }
}
