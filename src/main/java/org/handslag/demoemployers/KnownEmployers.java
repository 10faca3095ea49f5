package org.handslag.demoemployers;

import java.time.LocalDate;
import java.util.Optional;
import org.handslag.demo.Chapter;
import org.handslag.demo.Employers;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.EmployerPart;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.EmployerContact;
import org.handslag.relation.EmployerContacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to write to at each employer, and how many work there. */
@Component
@Order(20)
class KnownEmployers implements Chapter {
    private final EmployerContacts contacts;
    private final Moments moments;

    KnownEmployers(EmployerContacts contacts, Moments moments) {
        this.contacts = contacts;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        EmployersScript.of(stage)
                .ifPresent(
                        script ->
                                moments.at(
                                        stage.script().began(),
                                        stage.operator(),
                                        () -> tell(script, stage)));
    }

    private void tell(EmployersScript script, Stage stage) {
        script.employers().forEach((name, part) -> tell(name, part, stage));
    }

    private void tell(String name, EmployerPart part, Stage stage) {
        var employers = stage.employers();
        part.contacts()
                .forEach(
                        (place, who) ->
                                contacts.save(
                                        contact(
                                                employers,
                                                name,
                                                place,
                                                who.get(0),
                                                who.get(1),
                                                stage),
                                        moments.now()));
        part.employees()
                .forEach((place, number) -> count(employers.workplace(name, place), number));
    }

    private void count(WorkplaceId workplace, int number) {
        contacts.saveSize(workplace, Optional.of(number), null, moments.now());
    }

    private static EmployerContact contact(
            Employers employers, String name, String place, String who, String email, Stage stage) {
        return new EmployerContact(
                employers.organisation(name),
                place.isEmpty() ? null : employers.workplace(name, place),
                who,
                email,
                stage.script().language());
    }
}
