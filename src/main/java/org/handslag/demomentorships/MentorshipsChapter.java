package org.handslag.demomentorships;

import java.time.LocalDate;
import org.handslag.demo.Chapter;
import org.handslag.demo.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells of those who came in, their circles, and what they agreed on, one after the other. */
@Component
@Order(50)
class MentorshipsChapter implements Chapter {
    private final Contacts contacts;
    private final ComingPlay coming;
    private final CirclePlay circles;
    private final AgreementPlay agreements;
    private final LearningPlay cards;
    private final CarryingPlay carrying;

    MentorshipsChapter(
            Contacts contacts,
            ComingPlay coming,
            CirclePlay circles,
            AgreementPlay agreements,
            LearningPlay cards,
            CarryingPlay carrying) {
        this.contacts = contacts;
        this.coming = coming;
        this.circles = circles;
        this.agreements = agreements;
        this.cards = cards;
        this.carrying = carrying;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        MentorshipsScript.of(stage).ifPresent(script -> tell(script, stage, today));
    }

    private void tell(MentorshipsScript script, Stage stage, LocalDate today) {
        var tale = new Tale(stage, today, script, contacts.of(script, stage));
        script.coming().forEach(part -> coming.play(part, tale));
        script.mentorships().forEach(part -> tell(part, tale));
    }

    private void tell(MentorshipPart part, Tale tale) {
        var id = circles.gather(part, tale);
        var agreement = part.agreement();
        if (agreement != null) {
            agreements.play(id, part, agreement, tale);
        }
        part.joins().forEach(join -> circles.join(id, join, tale));
        var card = part.card();
        if (card != null) {
            cards.play(id, card, tale);
        }
        part.changes().forEach(change -> agreements.change(id, change, tale));
        var carried = part.carrying() == null ? CarryingPart.USUAL : part.carrying();
        var end = part.end();
        carrying.play(id, carried, end, tale);
        if (end != null) {
            circles.end(id, end, tale);
            carrying.finish(id, carried, end, tale);
        }
    }
}
