package org.handslag.people;

import org.handslag.directory.MergeId;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@RequestMapping("/people/merges")
class MergeController {
    private final People people;
    private final Merging merging;
    private final MergePages pages;

    MergeController(People people, Merging merging, MergePages pages) {
        this.people = people;
        this.merging = merging;
        this.pages = pages;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see who may be entered twice, and what was merged")
    ResponseEntity<?> index(Frame frame) {
        return Answer.page(pages.index(frame, merging.alike(), merging.recent()));
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "compare two entries of what may be one person")
    ResponseEntity<?> blank(Frame frame, @RequestParam PersonId into, Form asked) {
        var remaining = visible(into);
        if (asked.value("from").isEmpty()) {
            return Answer.page(pages.choice(frame, remaining, asked));
        }
        var from = visible(asked.parsed("from", "form.choose", PersonId::of), remaining);
        var form = MergeForm.likely(from, remaining);
        return Answer.page(pages.compare(frame, from, remaining, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "make one person of two entries")
    ResponseEntity<?> create(
            Frame frame, @RequestParam PersonId from, @RequestParam PersonId into, Form form) {
        merging.lock(from, into);
        var remaining = visible(into);
        var other = visible(from, remaining);
        var typed = new MergeForm(form);
        var taken = typed.taken(other, remaining);
        var reason = typed.reason();
        if (!typed.isOf(other, remaining)) {
            typed.overtakenBy(other, remaining);
            var page = pages.compare(frame, other, remaining, form);
            return Answer.with(HttpStatus.CONFLICT, page);
        }
        if (!form.ok()) {
            return Answer.invalid(pages.compare(frame, other, remaining, form));
        }
        merging.merge(frame.viewer(), other.id(), remaining.id(), taken, reason);
        return Answer.done(frame, "/people/" + remaining.id(), "people.merged");
    }

    @PostMapping("/{id}/undo")
    @Allow(value = Who.COORDINATOR, to = "undo a merge of two entries, for thirty days")
    ResponseEntity<?> undo(Frame frame, @PathVariable MergeId id) {
        var merge = merging.undo(frame.viewer(), id);
        return Answer.done(frame, "/people/" + merge.into(), "people.parted");
    }

    @PostMapping("/not-same")
    @Allow(value = Who.COORDINATOR, to = "say that two who look alike are not the same")
    ResponseEntity<?> notSame(
            Frame frame, @RequestParam PersonId one, @RequestParam PersonId other) {
        var first = visible(one);
        merging.sayNotSame(frame.viewer(), first.id(), visible(other, first).id());
        return Answer.done(frame, "/people/merges", "people.not-same-said");
    }

    private Person visible(PersonId id) {
        return people.find(id)
                .filter(person -> person.id().equals(id) && !person.isErased())
                .orElseThrow(NotVisible::new);
    }

    private Person visible(@Nullable PersonId id, Person butNot) {
        if (id == null || id.equals(butNot.id())) {
            throw new NotVisible();
        }
        return visible(id);
    }
}
