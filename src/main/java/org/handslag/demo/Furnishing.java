package org.handslag.demo;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.feedback.Feedback;
import org.handslag.feedback.Feedbacks;
import org.handslag.file.NewPicture;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.handslag.scope.Uuid7;
import org.handslag.settings.Contact;
import org.handslag.settings.Logos;
import org.handslag.settings.OperatorSettings;
import org.handslag.settings.UrgentNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an operator settles about itself, and what visitors have told of its site. */
@Component
class Furnishing {
    private final OperatorSettings settings;
    private final Legalities legalities;
    private final Logos logos;
    private final Feedbacks feedbacks;
    private final Moments moments;

    Furnishing(
            OperatorSettings settings,
            Legalities legalities,
            Logos logos,
            Feedbacks feedbacks,
            Moments moments) {
        this.settings = settings;
        this.legalities = legalities;
        this.logos = logos;
        this.feedbacks = feedbacks;
        this.moments = moments;
    }

    void furnish(Stage stage, LocalDate today) {
        var slug = stage.script().slug();
        var furniture = Furniture.of(slug);
        var logo = NewPicture.of(Shelf.bytes(slug + "-logo.png"));
        moments.at(
                stage.script().began(),
                stage.operator(),
                () -> {
                    settings.save(contact(stage, furniture.contact()), stage.coordinator());
                    logos.save(logo, texts(furniture.logo(), stage), stage.coordinator());
                });
        legalities.settle(stage, furniture, today);
        announce(stage, furniture.notice(), today);
        furniture.feedback().forEach(part -> hear(stage, part, today));
    }

    private void announce(Stage stage, Furniture.@Nullable NoticePart notice, LocalDate today) {
        if (notice == null) {
            return;
        }
        var day = today.minusDays(notice.ago());
        moments.onMorning(
                day,
                stage.operator(),
                () ->
                        settings.announce(
                                UrgentNotice.none(),
                                Script.texts(notice.text(), day),
                                stage.coordinator()));
    }

    private void hear(Stage stage, Furniture.FeedbackPart part, LocalDate today) {
        moments.onMorning(
                today.minusDays(part.ago()),
                stage.operator(),
                () -> feedbacks.add(feedback(stage, part)));
    }

    private Feedback feedback(Stage stage, Furniture.FeedbackPart part) {
        return new Feedback(
                Uuid7.next(),
                part.said(),
                part.page(),
                part.replyTo().isEmpty() ? null : part.replyTo(),
                stage.script().language(),
                moments.now(),
                "",
                null);
    }

    private static Contact contact(Stage stage, Furniture.ContactPart part) {
        return new Contact(
                part.sender(),
                part.name(),
                texts(part.role(), stage),
                new Email(part.email()),
                part.telephone(),
                String.join("\n", part.address()),
                0);
    }

    private static Texts texts(Map<String, String> words, Stage stage) {
        return Script.texts(words, stage.script().since());
    }
}
