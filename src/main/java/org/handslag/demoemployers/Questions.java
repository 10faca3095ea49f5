package org.handslag.demoemployers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.relation.Consenting;
import org.handslag.relation.RelationLinks;
import org.handslag.relation.RelationPage.FollowUp;
import org.handslag.relation.Relations;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an employer is asked, and what it says: how it went, and whether it will be ambassador. */
@Component
class Questions {
    private final Parts parts;
    private final Organisations organisations;
    private final Moments moments;

    Questions(Parts parts, Organisations organisations, Moments moments) {
        this.parts = parts;
        this.organisations = organisations;
        this.moments = moments;
    }

    /** What asks and listens. */
    @Component
    record Parts(Relations relations, Consenting consenting, RelationLinks links) {}

    void ask(Told.Asks told, Stage stage, LocalDate today) {
        var employer = stage.employers().organisation(told.employer());
        var by = stage.coordinator();
        var due = Days.of(told.due(), today);
        var asked =
                moments.made(
                        moment(told.on(), stage, today),
                        stage.operator(),
                        () -> parts.relations().ask(employer, told.question(), due, by));
        on(told.sent(), stage, today, () -> send(asked, stage));
        on(
                told.answered(),
                stage,
                today,
                () -> parts.relations().answered(asked, answer(told), told.byLink(), by));
    }

    private void send(FollowUp asked, Stage stage) {
        var to = parts.links().asked(stage.operator(), asked.organisation()).orElseThrow();
        var message = parts.links().ask(stage.operator(), to, asked);
        parts.relations().sent(asked, message, stage.coordinator());
    }

    private static String answer(Told.Asks told) {
        return Objects.requireNonNull(told.answer());
    }

    void honour(Told.Honours told, Stage stage, LocalDate today) {
        var employer = stage.employers().organisation(told.employer());
        var consent =
                moments.made(
                        moment(told.on(), stage, today),
                        stage.operator(),
                        () -> askConsent(employer, stage));
        var herself = Viewer.visitor(stage.operator().id(), stage.script().language());
        var home = stage.operator();
        on(
                told.given(),
                stage,
                today,
                () -> parts.consenting().accept(consent, told.named(), herself, home));
    }

    private UUID askConsent(OrganisationId employer, Stage stage) {
        var organisation = organisations.find(employer).orElseThrow();
        var home = stage.operator();
        var consent = parts.consenting().ask(organisation, stage.coordinator(), home);
        var to = parts.links().asked(home, employer).orElseThrow();
        parts.links().askConsent(home, to, consent);
        return consent;
    }

    private void on(@Nullable String day, Stage stage, LocalDate today, Runnable act) {
        if (day != null) {
            moments.onMorning(Days.of(day, today), stage.operator(), act);
        }
    }

    private static Instant moment(String day, Stage stage, LocalDate today) {
        var morning = Days.of(day, today).atTime(LocalTime.of(9, 0));
        return morning.atZone(stage.operator().zone()).toInstant();
    }
}
