package org.handslag.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;

/**
 * What is said about an instance in one language: the same words in every message, so that they are
 * known again.
 */
record Letter(Operator operator, Course course, CourseInstance instance, Spot spot, Words words) {

    /**
     * Where it is held, in words.
     *
     * @param where name of the place, room and address in one line, or empty
     * @param transport how to get there; empty when nobody has written it
     * @param page address of the page on the place, or empty
     */
    record Spot(String where, String transport, String page) {}

    String where() {
        return spot.where();
    }

    /** The message of this key; {@code course} and {@code day} stand in every one. */
    String t(String key, Map<String, ?> arguments) {
        var all = new HashMap<String, Object>(arguments);
        all.put("course", title());
        all.put("day", day());
        return words.t("letter." + key, all);
    }

    String t(String key) {
        return t(key, Map.of());
    }

    String title() {
        return course.title()
                .shownTo(words.locale(), operator.languages())
                .map(shown -> shown.text())
                .orElse(course.slug());
    }

    String day() {
        return Spoken.date(instance.day(operator.zone()), words.locale());
    }

    /** A message that the send log shows at the instance. */
    Draft draft(String topic, Recipient to, String subject, Body body) {
        return new Draft(topic, to, subject, body)
                .about(new Subject("instance", instance.id().value()))
                .within(instance.programme());
    }

    String date(Instant at) {
        return Spoken.date(at.atZone(operator.zone()).toLocalDate(), words.locale());
    }

    String moment(Instant at) {
        return Spoken.moment(at.atZone(operator.zone()), words.locale());
    }

    /** Times, place and whom to ask. The link to a remote room only for who has a seat. */
    Body facts(Body body, boolean withRemoteLink) {
        var told = body;
        for (var session : instance.sessions()) {
            told = told.fact(words.t("letter.when"), times(session));
        }
        if (!spot.where().isEmpty()) {
            told = told.fact(words.t("letter.where"), spot.where());
        }
        if (!spot.transport().isEmpty()) {
            told = told.fact(words.t("venue.transport"), spot.transport());
        }
        if (!spot.page().isEmpty()) {
            told = told.fact(words.t("letter.there"), spot.page());
        }
        if (withRemoteLink && !instance.where().remoteLink().isEmpty()) {
            told = told.fact(words.t("letter.remote"), instance.where().remoteLink());
        }
        return told.fact(words.t("letter.ask"), contact());
    }

    /** The next days of the same course. */
    Body coming(Body body, List<CourseInstance> next) {
        var told = body;
        for (var one : next) {
            var day = one.day(operator.zone());
            told = told.fact(words.t("letter.coming"), Spoken.dateWithWeekday(day, words.locale()));
        }
        return told;
    }

    private String times(CourseSession session) {
        var from = session.starts().atZone(operator.zone());
        var until = session.ends().atZone(operator.zone());
        return words.t(
                "letter.times",
                Map.of(
                        "day", Spoken.dateWithWeekday(from.toLocalDate(), words.locale()),
                        "from", Spoken.time(from.toLocalTime(), words.locale()),
                        "until", Spoken.time(until.toLocalTime(), words.locale())));
    }

    private String contact() {
        var contact = instance.details().contact();
        return contact.telephone().isEmpty()
                ? contact.name() + ", " + contact.email()
                : contact.name() + ", " + contact.email() + ", " + contact.telephone();
    }
}
