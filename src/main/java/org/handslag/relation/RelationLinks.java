package org.handslag.relation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.NewPerson;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.People;
import org.handslag.experience.CardLinks;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.MessageId;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is asked of an employer's contact by mail, and answered by a link without signing in. */
@Component
public class RelationLinks {
    static final Purpose FOLLOW_UP = new Purpose("follow-up");
    static final Purpose AMBASSADOR = new Purpose("ambassador");
    private static final Duration LIVES = Duration.ofDays(90);

    private final EmployerContacts contacts;
    private final FollowUps followUps;
    private final Tokens tokens;
    private final Post post;
    private final Writers writers;
    private final Clock clock;

    RelationLinks(
            EmployerContacts contacts,
            FollowUps followUps,
            Tokens tokens,
            Post post,
            Writers writers,
            Clock clock) {
        this.contacts = contacts;
        this.followUps = followUps;
        this.tokens = tokens;
        this.post = post;
        this.writers = writers;
        this.clock = clock;
    }

    /** By whom experience cards are written. */
    @Component
    record Writers(People people, CardLinks cards) {
        String pathToNew(EmployerContact contact) {
            var email = contact.address().orElseThrow();
            var name = contact.name().isEmpty() ? contact.email() : contact.name();
            return cards.pathToNew(people.meet(NewPerson.of(name, email, contact.language())));
        }
    }

    /** What a mail is written with. */
    @Component
    record Post(
            Messages messages,
            Languages languages,
            Addresses addresses,
            ApplicationEventPublisher events) {}

    /** An employer's contact was written to by the office itself, without being asked to. */
    public record Written(EmployerContact to, MessageId message, Instant at) {}

    /** Whom to ask: the organisation's own contact, else one of a workplace, else of its room. */
    public Optional<EmployerContact> asked(Operator home, OrganisationId organisation) {
        return reached(home, organisation).stream().findFirst();
    }

    private List<EmployerContact> reached(Operator home, OrganisationId organisation) {
        var today = LocalDate.ofInstant(clock.instant(), home.zone());
        return contacts.reached(organisation, today);
    }

    public MessageId ask(Operator home, EmployerContact to, RelationPage.FollowUp question) {
        var words = post.languages().in(to.language());
        var token = issue(FOLLOW_UP, question.id().value());
        var body =
                Body.empty()
                        .paragraph(question.question(), home.language())
                        .link(
                                words.t("relation.mail.answer"),
                                post.addresses().of(home, "/follow-up/" + token));
        var subject = words.t("relation.mail.subject", "who", home.name());
        return send(to, "relation.follow-up", subject, body);
    }

    public void askConsent(Operator home, EmployerContact to, UUID consent) {
        var words = post.languages().in(to.language());
        var token = issue(AMBASSADOR, consent);
        var body =
                Body.empty()
                        .paragraph(words.t("relation.mail.ambassador", "who", home.name()))
                        .link(
                                words.t("relation.mail.consent"),
                                post.addresses().of(home, "/ambassador/" + token));
        var subject = words.t("relation.mail.ambassador-subject", "who", home.name());
        send(to, "relation.ambassador", subject, body);
    }

    /** Straight to a new experience card of whoever was asked; empty when she is no contact now. */
    Optional<String> pathToCard(Operator home, RelationPage.FollowUp question) {
        return followUps
                .sentTo(question.id())
                .flatMap(
                        her ->
                                reached(home, question.organisation()).stream()
                                        .filter(one -> one.isAt(her))
                                        .findFirst())
                .map(writers::pathToNew);
    }

    Optional<UUID> find(Purpose purpose, String token) {
        return tokens.find(purpose, token);
    }

    private String issue(Purpose purpose, UUID object) {
        return tokens.replace(purpose, object, clock.instant().plus(LIVES));
    }

    private MessageId send(EmployerContact to, String topic, String subject, Body body) {
        var email = to.address().orElseThrow();
        var reader = new Recipient(null, to.name(), email, null, List.of(), to.language());
        var about = new Subject("organisation", to.organisation().value());
        var id = post.messages().send(new Draft(topic, reader, subject, body).about(about));
        post.events().publishEvent(new Written(to, id, clock.instant()));
        return id;
    }
}
