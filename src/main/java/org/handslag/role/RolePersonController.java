package org.handslag.role;

import org.handslag.directory.Person;
import org.handslag.directory.PersonSearch;
import org.handslag.journal.Reads;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** Finds the person who is to get a role. */
@Page
class RolePersonController {
    private static final int MOST = 20;

    private final PersonSearch search;
    private final Reads reads;
    private final Templates pages;

    RolePersonController(PersonSearch search, Reads reads, Templates pages) {
        this.search = search;
        this.reads = reads;
        this.pages = pages;
    }

    @GetMapping("/roles/person")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "find the person who is to get a role")
    ResponseEntity<?> index(Frame frame, Form form) {
        var found = search.find(form.value("q"), MOST);
        reads.read(frame.viewer(), "roles", found.stream().map(Person::id).toList());
        return Answer.page(
                pages.rolePerson(frame, form, found.stream().map(Candidate::of).toList()));
    }
}
