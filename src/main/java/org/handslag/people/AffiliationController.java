package org.handslag.people;

import java.util.Map;
import org.handslag.directory.Affiliation;
import org.handslag.directory.AffiliationId;
import org.handslag.directory.Affiliations;
import org.handslag.directory.People;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Page
@RequestMapping("/people/{person}/affiliations")
class AffiliationController {
    private final People people;
    private final Affiliations affiliations;
    private final AffiliationPages pages;
    private final PersonChanges changes;

    AffiliationController(
            People people,
            Affiliations affiliations,
            AffiliationPages pages,
            PersonChanges changes) {
        this.people = people;
        this.affiliations = affiliations;
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "look for the workplace of a person")
    ResponseEntity<?> blank(Frame frame, @PathVariable PersonId person, Form asked) {
        var found = people.find(person).orElseThrow(NotVisible::new);
        return Answer.page(pages.choice(frame, found, pages.begun(frame, asked)));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "say where a person works")
    ResponseEntity<?> create(Frame frame, @PathVariable PersonId person, Form form) {
        var found = people.find(person).orElseThrow(NotVisible::new);
        var typed = new AffiliationForm(form);
        var workplace = typed.workplace();
        var title = typed.title();
        var period = typed.period();
        if (workplace != null && period != null) {
            typed.refuseTwice(workplace, period, affiliations.of(person), null);
        }
        if (!form.ok() || workplace == null || period == null) {
            return Answer.invalid(pages.choice(frame, found, form));
        }
        var id = affiliations.add(person, workplace, title, period);
        var told = pages.told(affiliations.find(id).orElseThrow());
        changes.done(frame.viewer(), "affiliation.begun", person, Map.of(), told);
        return Answer.done(frame, "/people/" + person, "people.workplace-saved");
    }

    @GetMapping("/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change or end where a person works")
    ResponseEntity<?> edit(
            Frame frame, @PathVariable PersonId person, @PathVariable AffiliationId id) {
        var affiliation = visible(person, id);
        var form = AffiliationForm.filled(affiliation).form();
        return Answer.page(pages.edit(frame, affiliation, form));
    }

    @PostMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "change or end where a person works")
    ResponseEntity<?> update(
            Frame frame, @PathVariable PersonId person, @PathVariable AffiliationId id, Form form) {
        var before = visible(person, id);
        var typed = new AffiliationForm(form);
        var title = typed.title();
        var period = typed.period();
        if (period != null) {
            typed.refuseTwice(before.workplace(), period, affiliations.of(person), id);
        }
        if (!form.ok() || period == null) {
            return Answer.invalid(pages.edit(frame, before, form));
        }
        var after = before.with(title, period);
        if (!typed.isOf(before) || !affiliations.save(after)) {
            typed.overtakenBy(visible(person, id));
            return Answer.with(HttpStatus.CONFLICT, pages.edit(frame, before, form));
        }
        changes.done(
                frame.viewer(),
                "affiliation.changed",
                person,
                pages.told(before),
                pages.told(after));
        return Answer.done(frame, "/people/" + person, "people.workplace-saved");
    }

    private Affiliation visible(PersonId person, AffiliationId id) {
        return affiliations
                .find(id)
                .filter(affiliation -> affiliation.person().equals(person))
                .orElseThrow(NotVisible::new);
    }
}
