package org.handslag.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
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
 * Tells mentee and mentor, and whoever steps in for her, when they talk. A bystander who reads it
 * learns that someone has a conversation somewhere: not with whom, about what, or why.
 */
@Component
class ConversationLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final ConversationCalendar calendar;

    ConversationLetters(
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            ConversationCalendar calendar) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.calendar = calendar;
    }

    /** What there is to tell. */
    enum News {
        PLANNED,
        MOVED,
        CANCELLED,
        REMINDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** To each who talks; a calendar file for each number of changes. */
    void tell(Circle circle, List<Conversation> those, News news, Operator home, Instant at) {
        if (those.isEmpty()) {
            return;
        }
        var inOrder =
                those.stream().sorted(Comparator.comparing(one -> one.plan().starts())).toList();
        talking(circle, inOrder.getFirst(), home.zone())
                .forEach(member -> tell(circle, member, inOrder, news, new Sent(home, at)));
    }

    private record Sent(Operator home, Instant at) {}

    private void tell(
            Circle circle, CircleMember member, List<Conversation> those, News news, Sent sent) {
        var person = people.find(member.person()).orElseThrow();
        var email = person.email();
        if (email == null) {
            return;
        }
        var words = languages.in(person.language());
        var home = sent.home();
        var to = Recipient.byMail(person.name(), email, words.locale()).person(person.id());
        var subject =
                words.t(
                        "conversation.subject." + news.key(),
                        "moment",
                        moment(those.getFirst(), home, words));
        var draft =
                new Draft(
                                "conversation." + news.key(),
                                to,
                                subject,
                                body(those, news, member.role(), words, home))
                        .about(new Subject(Talking.SUBJECT, those.getFirst().id().value()))
                        .within(circle.mentorship().programme());
        if (news != News.REMINDED) {
            for (var group : bySequence(those).values()) {
                var file = calendar.file(group, member.role(), words, home, sent.at());
                draft = draft.attach(ConversationCalendar.attached(file, words));
            }
        }
        messages.send(draft);
    }

    private Body body(
            List<Conversation> those, News news, CircleRole reader, Words words, Operator home) {
        var first = those.getFirst();
        var moment = moment(first, home, words);
        var body =
                Body.empty()
                        .paragraph(words.t("conversation.mail." + news.key(), "n", those.size()))
                        .fact(
                                words.t(
                                        those.size() > 1
                                                ? "conversation.mail.first"
                                                : "conversation.mail.when"),
                                moment);
        if (those.size() > 1) {
            var last = moment(those.getLast(), home, words);
            body = body.fact(words.t("conversation.mail.last"), last);
        }
        if (news != News.CANCELLED) {
            var where = ConversationCalendar.where(first.plan(), reader, words);
            body = body.fact(words.t("conversation.mail.where"), where);
        }
        var mine = addresses.of(home, "/me?lang=" + words.locale().toLanguageTag());
        return body.link(words.t("conversation.mail.link"), mine)
                .paragraph(words.t("conversation.mail.sign-in"));
    }

    private static TreeMap<Integer, List<Conversation>> bySequence(List<Conversation> those) {
        return those.stream()
                .collect(
                        Collectors.groupingBy(
                                Conversation::sequence, TreeMap::new, Collectors.toList()));
    }

    private static String moment(Conversation one, Operator home, Words words) {
        return Spoken.moment(one.plan().starts().atZone(home.zone()), words.locale());
    }

    /**
     * Whoever has the place on that day or is to have it, as far as she has promised and the mentee
     * lets her know.
     */
    private static List<CircleMember> talking(Circle circle, Conversation one, ZoneId zone) {
        var day = one.plan().starts().atZone(zone).toLocalDate();
        var both =
                Stream.of(CircleRole.MENTEE, CircleRole.MENTOR)
                        .flatMap(role -> circle.holder(role, day).stream());
        var instead =
                circle.members().stream()
                        .filter(member -> member.role() == CircleRole.STAND_IN)
                        .filter(member -> !day.isBefore(member.from()))
                        .filter(member -> member.until() == null || !day.isAfter(member.until()));
        return Stream.concat(both, instead)
                .filter(member -> member.mayBeTold(CircleItem.CONVERSATIONS))
                .toList();
    }
}
