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
import org.handslag.room.TrainedWorkplaces;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to write to at each employer, and how many work there. */
@Component
@Order(20)
class KnownEmployers implements Chapter {
    private static final int COUNTED = 120;

    private final EmployerContacts contacts;
    private final TrainedWorkplaces trained;
    private final Moments moments;

    KnownEmployers(EmployerContacts contacts, TrainedWorkplaces trained, Moments moments) {
        this.contacts = contacts;
        this.trained = trained;
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
                                        () -> tell(script, stage, today.minusDays(COUNTED))));
    }

    private void tell(EmployersScript script, Stage stage, LocalDate counted) {
        script.employers().forEach((name, part) -> tell(name, part, stage, counted));
    }

    private void tell(String name, EmployerPart part, Stage stage, LocalDate counted) {
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
                .forEach(
                        (place, number) ->
                                count(employers.workplace(name, place), number, counted));
    }

    /** The office has noted it, and the employer has told it in its room. */
    private void count(WorkplaceId workplace, int number, LocalDate counted) {
        contacts.saveSize(workplace, Optional.of(number), counted);
        trained.tell(workplace, number, moments.now());
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
