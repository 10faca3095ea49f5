package org.handslag.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Tells those of a circle that there is a time, with a file for their calendars. With whom, about
 * what and where stands behind the sign-in alone: others may see the mail.
 */
@Component
class ReviewLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final ReviewCalendar calendar;

    ReviewLetters(
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            ReviewCalendar calendar) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.calendar = calendar;
    }

    void planned(Circle circle, Review review, boolean moved, Operator home) {
        all(circle, review, moved ? "moved" : "planned", home);
    }

    void calledOff(Circle circle, Review review, Operator home) {
        all(circle, review, "called-off", home);
    }

    void reminder(Circle circle, Review review, Operator home) {
        all(circle, review, "reminder", home);
    }

    /** To whoever leads, when its day has passed and nothing was noted. */
    void late(Circle circle, Review review, LocalDate today, Operator home) {
        circle.holder(circle.mentorship().kind().leads(), today)
                .flatMap(leader -> recipient(leader).findFirst())
                .ifPresent(to -> send(circle, review, to, "late", home));
    }

    private void all(Circle circle, Review review, String what, Operator home) {
        var begins = circle.mentorship().begins();
        var on = review.day(home.zone());
        // Before the first day those meet who are of it from then on.
        var day = on.isBefore(begins) ? begins : on;
        circle.members().stream()
                .filter(member -> member.isOn(day) && member.hasPromised())
                .flatMap(this::recipient)
                .forEach(to -> send(circle, review, to, what, home));
    }

    private Stream<Recipient> recipient(CircleMember member) {
        var person = people.find(member.person()).orElseThrow();
        var email = person.email();
        return email == null
                ? Stream.empty()
                : Stream.of(
                        new Recipient(
                                person.id(),
                                person.name(),
                                email,
                                null,
                                List.of(),
                                languages.in(person.language()).locale()));
    }

    private void send(Circle circle, Review review, Recipient to, String what, Operator home) {
        var words = languages.in(to.language());
        var path = "/me?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(
                                words.t(
                                        "followup.mail." + what,
                                        "moment",
                                        when(review, home, words)))
                        .link(words.t("followup.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("mentorship.mail.sign-in"));
        var subject = words.t("followup.subject." + what, "who", home.name());
        var draft =
                new Draft("followup." + what, to, subject, body)
                        .about(new Subject(Following.SUBJECT, circle.mentorship().id().value()))
                        .within(circle.mentorship().programme());
        messages.send(
                switch (what) {
                    case "planned", "moved" -> draft.attach(calendar.file(review, home, words));
                    case "called-off" -> draft.attach(calendar.cancelled(review, home, words));
                    default -> draft;
                });
    }

    private static String when(Review review, Operator home, Words words) {
        var at = review.at();
        return at == null
                ? Spoken.date(review.due(), words.locale())
                : Spoken.moment(
                        Objects.requireNonNull(at).starts().atZone(home.zone()), words.locale());
    }
}
