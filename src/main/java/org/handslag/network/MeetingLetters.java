package org.handslag.network;

import java.time.Duration;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.experience.CardLinks;
import org.handslag.journal.Subject;
import org.handslag.membership.MemberLinks;
import org.handslag.message.Attachment;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Texts;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What guests are written to, in their own language, by mail or on paper. */
@Component
class MeetingLetters {
    private static final Duration AFTER_THE_END = Duration.ofDays(30);

    private final People people;
    private final Telling telling;
    private final MeetingCalendar calendar;
    private final MemberLinks links;
    private final Addresses addresses;
    private final Messages messages;

    MeetingLetters(
            People people,
            Telling telling,
            MeetingCalendar calendar,
            MemberLinks links,
            Addresses addresses,
            Messages messages) {
        this.people = people;
        this.telling = telling;
        this.calendar = calendar;
        this.links = links;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** One message that is being written. */
    private record Page(Meeting meeting, Guest guest, Person to, Telling.Told told, String path) {
        String answer() {
            return path + "/meetings/" + meeting.id();
        }
    }

    void invited(Meeting meeting, Guest guest) {
        asking(meeting, guest, "invited");
    }

    /** Once, to whoever has not answered. */
    void silent(Meeting meeting, Guest guest) {
        asking(meeting, guest, "silent");
    }

    private void asking(Meeting meeting, Guest guest, String topic) {
        var page = page(meeting, guest);
        if (page != null) {
            var body = facts(page, intro(page, topic));
            for (var reply : GuestReply.toChoose()) {
                body =
                        body.link(
                                page.told().t("network.letter.answer." + reply),
                                address(page, page.answer() + "?reply=" + reply));
            }
            send(page, topic, body.paragraph(page.told().t("network.letter.change")));
        }
    }

    /** She has a place: with the calendar file. */
    void comes(Meeting meeting, Guest guest, boolean waited) {
        var page = page(meeting, guest);
        if (page != null) {
            var topic = waited ? "place" : "comes";
            var body = linked(page, facts(page, intro(page, topic)));
            send(page, topic, body, entered(page));
        }
    }

    /** She had a place and does not come: her calendar forgets it. */
    void comesNot(Meeting meeting, Guest guest) {
        var page = page(meeting, guest);
        if (page != null) {
            send(page, "comes-not", linked(page, intro(page, "comes-not")), left(page));
        }
    }

    void moved(Meeting meeting, Guest guest) {
        var page = page(meeting, guest);
        if (page != null) {
            var body = linked(page, facts(page, intro(page, "moved")));
            send(page, "moved", body, guest.comes() ? entered(page) : null);
        }
    }

    void eve(Meeting meeting, Guest guest) {
        var page = page(meeting, guest);
        if (page != null) {
            send(page, "eve", linked(page, facts(page, intro(page, "eve"))));
        }
    }

    void cancelled(Meeting meeting, Guest guest, Texts words) {
        var page = page(meeting, guest);
        if (page != null) {
            var said = telling.text(words, page.told().words(), page.told().home());
            var body = intro(page, "cancelled");
            send(
                    page,
                    "cancelled",
                    said.isEmpty() ? body : body.paragraph(said),
                    guest.comes() ? left(page) : null);
        }
    }

    /** Two questions, and the way to tell others how she did. */
    void after(Meeting meeting, Guest guest, CardLinks cards) {
        var page = page(meeting, guest);
        if (page != null) {
            var told = page.told();
            var body =
                    intro(page, "after")
                            .link(
                                    told.t("network.letter.after-link"),
                                    address(page, page.answer() + "/after"))
                            .paragraph(told.t("network.letter.card"))
                            .link(
                                    told.t("network.letter.card-link"),
                                    address(page, cards.pathToNew(guest.person())));
            send(page, "after", body);
        }
    }

    /** Thanks whoever offered the workplace that the meeting comes to. */
    void hosted(Meeting meeting, Person host) {
        var told = telling.of(meeting, host);
        var body =
                facts(
                        told,
                        Body.empty()
                                .paragraph(told.t("network.letter.hosted", "title", told.title())));
        messages.send(
                new Draft(
                                "meeting.hosted",
                                recipient(host),
                                told.t("network.letter.hosted-subject"),
                                body)
                        .about(new Subject("meeting", meeting.id().value()))
                        .within(meeting.programme()));
    }

    private Body linked(Page page, Body body) {
        return body.link(page.told().t("network.letter.link"), address(page, page.answer()));
    }

    private static Body intro(Page page, String topic) {
        var told = page.told();
        return Body.empty()
                .paragraph(
                        told.t(
                                "network.letter." + topic,
                                "title",
                                told.title(),
                                "day",
                                told.day(),
                                "who",
                                told.home().name()));
    }

    private Body facts(Page page, Body body) {
        var about =
                telling.text(
                        page.meeting().plan().words().about(),
                        page.told().words(),
                        page.told().home());
        var facts = facts(page.told(), body);
        var link = page.meeting().plan().where().link();
        var whole =
                page.guest().comes() && !link.isEmpty()
                        ? facts.fact(page.told().t("network.link"), link)
                        : facts;
        return about.isEmpty() ? whole : whole.paragraph(about);
    }

    private static Body facts(Telling.Told told, Body body) {
        var timed = body.fact(told.t("network.when"), told.day() + " " + told.time());
        return told.where().isEmpty() ? timed : timed.fact(told.t("network.where"), told.where());
    }

    private void send(Page page, String topic, Body body) {
        send(page, topic, body, null);
    }

    private void send(Page page, String topic, Body body, @Nullable Attachment file) {
        var told = page.told();
        var subject =
                told.t(
                        "network.letter." + topic + "-subject",
                        "title",
                        told.title(),
                        "day",
                        told.day());
        var draft =
                new Draft("meeting." + topic, recipient(page.to()), subject, body)
                        .about(new Subject("meeting", page.meeting().id().value()))
                        .within(page.meeting().programme());
        messages.send(file == null ? draft : draft.attach(file));
    }

    private Attachment entered(Page page) {
        return calendar.requested(page.meeting(), page.guest(), page.to());
    }

    private Attachment left(Page page) {
        return calendar.cancelled(page.meeting(), page.guest(), page.to());
    }

    /** Null when nobody is there to read it. */
    private @Nullable Page page(Meeting meeting, Guest guest) {
        var to = people.find(guest.person()).filter(one -> !one.isErased()).orElse(null);
        if (to == null) {
            return null;
        }
        var path = links.pathFor(to.id(), meeting.plan().ends().plus(AFTER_THE_END));
        return new Page(meeting, guest, to, telling.of(meeting, to), path);
    }

    private String address(Page page, String path) {
        return addresses.of(page.told().home(), path);
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }
}
