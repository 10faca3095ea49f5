package org.handslag.access;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Read;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** "My page": what is mine, what is known of me and who has looked at it. */
@Page
class MyPageController {
    private final People people;
    private final Reads reads;
    private final SignIns signIns;
    private final ObjectProvider<MySection> modules;
    private final Templates pages;
    private final Clock clock;

    MyPageController(
            People people,
            Reads reads,
            SignIns signIns,
            ObjectProvider<MySection> modules,
            Templates pages,
            Clock clock) {
        this.people = people;
        this.reads = reads;
        this.signIns = signIns;
        this.modules = modules;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/me")
    @Allow(value = Who.SIGNED_IN, to = "see her own page, what is known of her and who read it")
    ResponseEntity<?> show(Frame frame, SignedIn me) {
        var person = people.find(me.person()).orElseThrow();
        var page =
                new MyPage(person, sections(frame), readers(person.id()), devices(person), me.id());
        return Answer.page(pages.accessMyPage(frame, page));
    }

    private List<JteModel> sections(Frame frame) {
        return modules.orderedStream()
                .map(module -> module.section(frame))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<SignIn> devices(Person person) {
        return signIns.of(person.id(), clock.instant().minus(SignIn.IDLE));
    }

    private List<MyPage.Reader> readers(PersonId person) {
        var read = reads.of(person);
        var names =
                people.all(read.stream().map(Read::reader).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return read.stream()
                .map(
                        one ->
                                new MyPage.Reader(
                                        one.day(),
                                        names.getOrDefault(one.reader(), ""),
                                        one.page()))
                .toList();
    }
}
