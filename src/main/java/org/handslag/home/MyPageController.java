package org.handslag.home;

import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.access.Devices;
import org.handslag.directory.People;
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
    private final Devices devices;
    private final ObjectProvider<MySection> modules;
    private final Templates pages;

    MyPageController(
            People people,
            Reads reads,
            Devices devices,
            ObjectProvider<MySection> modules,
            Templates pages) {
        this.people = people;
        this.reads = reads;
        this.devices = devices;
        this.modules = modules;
        this.pages = pages;
    }

    @GetMapping("/me")
    @Allow(value = Who.SIGNED_IN, to = "see her own page, what is known of her and who read it")
    ResponseEntity<?> show(Frame frame, Principal signIn) {
        var person = people.find(frame.viewer().self()).orElseThrow();
        var page =
                new MyPage(
                        person,
                        sections(frame),
                        readers(person.id()),
                        devices.of(frame.viewer()),
                        signIn.getName());
        return Answer.page(pages.homeMyPage(frame, page));
    }

    private List<JteModel> sections(Frame frame) {
        return modules.orderedStream()
                .map(module -> module.section(frame))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<MyPage.Reader> readers(PersonId person) {
        var read = reads.of(people.entries(person));
        var names = people.names(read.stream().map(Read::reader).collect(Collectors.toSet()));
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
