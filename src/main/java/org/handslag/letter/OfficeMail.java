package org.handslag.letter;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Writes to whoever answers for an instance, in the operator's language. */
@Component
public class OfficeMail {
    private final Letters letters;
    private final Operators operators;
    private final Messages messages;
    private final Addresses addresses;

    OfficeMail(Letters letters, Operators operators, Messages messages, Addresses addresses) {
        this.letters = letters;
        this.operators = operators;
        this.messages = messages;
        this.addresses = addresses;
    }

    /**
     * Says the messages {@code letter.TOPIC.subject, .intro} and {@code .link}.
     *
     * @param below which page of the instance the link opens, such as {@code /needs}
     */
    public void tell(CourseInstance instance, String topic, String below) {
        var letter = letters.about(instance, operator().language());
        send(instance, topic, Body.empty().paragraph(letter.t(topic + ".intro")), below);
    }

    /**
     * What someone asks.
     *
     * @param wayBack address and telephone of the one who asks
     */
    public void ask(CourseInstance instance, String question, String name, String wayBack) {
        var letter = letters.about(instance, operator().language());
        send(
                instance,
                "question",
                Body.empty()
                        .paragraph(letter.t("question.intro"))
                        .paragraph(question)
                        .fact(letter.t("question.from"), name)
                        .fact(letter.t("question.back"), wayBack),
                "");
    }

    private void send(CourseInstance instance, String topic, Body body, String below) {
        var operator = operator();
        var letter = letters.about(instance, operator.language());
        var address = addresses.of(operator, "/instances/" + instance.id() + below);
        var linked = body.link(letter.t(topic + ".link"), address);
        messages.send(
                letter.draft(
                        "office." + topic,
                        to(operator, instance),
                        letter.t(topic + ".subject"),
                        linked));
    }

    private static Recipient to(Operator operator, CourseInstance instance) {
        var contact = instance.contact();
        return Email.parse(contact.email())
                .map(email -> Recipient.byMail(contact.name(), email, operator.language()))
                .orElseGet(
                        () ->
                                new Recipient(
                                        null,
                                        contact.name(),
                                        null,
                                        contact.telephone(),
                                        List.of(),
                                        operator.language()));
    }

    private Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }
}
