package org.handslag.home;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What is known of me, changed by myself. */
@Page
class MyDataController {
    private final People people;
    private final Journal journal;
    private final Languages languages;
    private final Templates pages;

    MyDataController(People people, Journal journal, Languages languages, Templates pages) {
        this.people = people;
        this.journal = journal;
        this.languages = languages;
        this.pages = pages;
    }

    @GetMapping("/me/data")
    @Allow(value = Who.SIGNED_IN, to = "change her own name, telephone, address and language")
    ResponseEntity<?> edit(Frame frame) {
        var person = people.find(frame.viewer().self()).orElseThrow();
        return Answer.page(pages.homeMyData(frame, MyDataForm.filled(person).form(), person, null));
    }

    @PostMapping("/me/data")
    @Allow(value = Who.SIGNED_IN, to = "change her own name, telephone, address and language")
    ResponseEntity<?> update(Frame frame, Form form) {
        var person = people.find(frame.viewer().self()).orElseThrow();
        var typed = new MyDataForm(form);
        var changed = typed.read(person, frame.home(), languages);
        if (!form.ok()) {
            return Answer.invalid(pages.homeMyData(frame, form, person, null));
        }
        if (!typed.isOf(person) || !people.save(changed)) {
            var current = form.fill("version", person.version());
            return Answer.refused(pages.homeMyData(frame, current, person, person));
        }
        journal.changed(
                frame.viewer(),
                "person.changed",
                about(person),
                Map.of(),
                changes(person, changed));
        return Answer.done(frame, "/me", "home.data-changed");
    }

    private static Subject about(Person person) {
        return new Subject("person", person.id().value());
    }

    /** Only that they changed: erasing her must leave nothing behind. */
    private static Map<String, String> changes(Person before, Person after) {
        var was = values(before);
        var became = values(after);
        var changes = new TreeMap<String, String>();
        became.forEach(
                (field, value) -> {
                    if (!value.equals(was.get(field))) {
                        changes.put(field, "changed");
                    }
                });
        return changes;
    }

    private static Map<String, Object> values(Person person) {
        return Map.of(
                "name", person.name(),
                "telephone", Optional.ofNullable(person.telephone()),
                "address", person.address(),
                "language", person.language());
    }
}
