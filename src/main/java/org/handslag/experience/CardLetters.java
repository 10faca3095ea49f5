package org.handslag.experience;

import java.util.Objects;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Tells a writer what became of her card. */
@Component
class CardLetters {
    private final People people;
    private final CardLinks links;
    private final Languages languages;
    private final Addresses addresses;
    private final Operators operators;
    private final Messages messages;

    CardLetters(
            People people,
            CardLinks links,
            Languages languages,
            Addresses addresses,
            Operators operators,
            Messages messages) {
        this.people = people;
        this.links = links;
        this.languages = languages;
        this.addresses = addresses;
        this.operators = operators;
        this.messages = messages;
    }

    void published(Card card) {
        send(card, "published", "", "/experience/" + card.id());
    }

    void returned(Card card, String words) {
        if (card.writer() != null) {
            send(card, "returned", words, links.pathFor(card.writer()) + "/" + card.id());
        }
    }

    private void send(Card card, String topic, String words, String path) {
        var writer = card.writer() == null ? null : people.find(card.writer()).orElse(null);
        if (writer == null || writer.isErased()) {
            return;
        }
        var t = languages.in(writer.language());
        var body =
                Body.empty().paragraph(t.t("experience.letter." + topic, "who", operator().name()));
        if (!words.isEmpty()) {
            body = body.paragraph(words);
        }
        messages.send(
                new Draft(
                                "experience." + topic,
                                to(writer),
                                t.t("experience.letter." + topic + "-subject"),
                                body.link(
                                        t.t("experience.letter." + topic + "-link"),
                                        addresses.of(operator(), path)))
                        .about(new Subject("experience", card.id().value())));
    }

    private Operator operator() {
        return operators.find(Objects.requireNonNull(Scope.required())).orElseThrow();
    }

    private static Recipient to(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }
}
