package org.handslag.commission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.message.Attachment;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.reserve.Reserve;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Writes to the orderer, with her link, and to whoever answers for the operator's courses. */
@Component
class OrderMail {
    /** Opens one order to whoever has ordered it. */
    static final Purpose ORDER = new Purpose("order");

    private static final Duration KEPT = Duration.ofDays(400);

    /** What every letter needs. */
    @Component
    record Parts(Operators operators, OperatorSettings settings, Languages languages) {}

    private final Parts parts;
    private final Messages messages;
    private final Addresses addresses;
    private final Tokens tokens;
    private final Clock clock;

    OrderMail(Parts parts, Messages messages, Addresses addresses, Tokens tokens, Clock clock) {
        this.parts = parts;
        this.messages = messages;
        this.addresses = addresses;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A letter of this kind to the orderer; none when her address is forgotten. */
    void toOrderer(Standing standing, String kind) {
        toOrderer(standing, kind, Map.of(), List.of());
    }

    /**
     * @param arguments of the letter's words besides the usual
     * @param files that go with it
     */
    void toOrderer(
            Standing standing, String kind, Map<String, Object> arguments, List<Attachment> files) {
        var orderer = standing.commission().orderer();
        var email = orderer.address();
        if (email == null) {
            return;
        }
        var words = parts.languages().in(orderer.language());
        var address = addresses.of(home(), path(standing.id()));
        var body =
                facts(standing, words, kind, begun(words, kind, arguments))
                        .link(words.t("commission.mail.link"), address);
        var to = Recipient.byMail(orderer.name(), email, orderer.language());
        var subject = words.t("commission.mail." + kind + ".subject");
        var draft = draft("commission.orderer", to, subject, body, standing);
        for (var file : files) {
            draft = draft.attach(file);
        }
        messages.send(draft);
    }

    /** Tells the operator's contact of a step that the orderer took. */
    void toOffice(Standing standing, String kind) {
        var home = home();
        var contact = parts.settings().contact(home);
        var email = contact.email();
        if (email == null) {
            return;
        }
        var words = parts.languages().in(home.language());
        var orderer = standing.commission().orderer();
        var body =
                Body.empty()
                        .paragraph(
                                words.t(
                                        "commission.office." + kind,
                                        "organisation",
                                        orderer.organisation()))
                        .link(
                                words.t("commission.office.link"),
                                addresses.of(home, "/orders/" + standing.id()));
        var to = Recipient.byMail(contact.name(), email, home.language());
        var subject = words.t("commission.office.subject");
        messages.send(draft("commission.office", to, subject, body, standing));
    }

    /** A new way to her page; the older ones go on working. */
    String path(CommissionId id) {
        return "/order/" + tokens.issue(ORDER, id.value(), clock.instant().plus(KEPT));
    }

    private static Body begun(Words words, String kind, Map<String, Object> arguments) {
        return Body.empty().paragraph(words.t("commission.mail." + kind + ".intro", arguments));
    }

    /** What belongs to this kind of letter besides its words. */
    private Body facts(Standing standing, Words words, String kind, Body body) {
        var said = standing.steps().getLast().words();
        return switch (kind) {
            case "OFFERED" -> offered(standing, words, body);
            case "PLANNED" -> planned(standing, words, body);
            case "DECLINED", "EVALUATED" -> body.paragraph(said);
            default -> body;
        };
    }

    private static Body offered(Standing standing, Words words, Body body) {
        var offer = standing.offer();
        return offer == null
                ? body
                : body.fact(words.t("commission.offer.dates"), offer.dates())
                        .fact(words.t("commission.offer.cost"), offer.cost())
                        .fact(
                                words.t("commission.offer.valid-until"),
                                Spoken.date(offer.validUntil(), words.locale()));
    }

    private Body planned(Standing standing, Words words, Body body) {
        var told = body;
        for (var date : standing.dates()) {
            if (!date.cancelled()) {
                var starts = date.starts().atZone(home().zone());
                told =
                        told.fact(
                                Spoken.moment(starts, words.locale()),
                                addresses.of(home(), Reserve.path(date.slug(), date.key())));
            }
        }
        return told.paragraph(words.t("commission.mail.PLANNED.pass-on"));
    }

    private static Draft draft(
            String topic, Recipient to, String subject, Body body, Standing standing) {
        return new Draft(topic, to, subject, body)
                .about(Ordering.about(standing.id()))
                .within(standing.commission().programme());
    }

    private Operator home() {
        return parts.operators().find(Scope.required()).orElseThrow();
    }
}
