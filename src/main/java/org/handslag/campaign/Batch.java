package org.handslag.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.campaign.OutcomePage.SendOutcome;
import org.handslag.campaign.Waves.Wave;
import org.handslag.message.MessageId;
import org.handslag.message.Messages;
import org.handslag.relation.Relations;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.springframework.stereotype.Component;

/** Some of a wave's workplaces, written to or told why not, all in one transaction. */
@Component
class Batch {
    static final Purpose INVITED = new Purpose("campaign");
    static final Duration LINK_LIVES = Duration.ofDays(365);
    private static final int AT_ONCE = 500;

    private final Recipients recipients;
    private final Limit limit;
    private final Composing composing;
    private final Tokens tokens;
    private final Messages messages;
    private final Relations relations;

    Batch(
            Recipients recipients,
            Limit limit,
            Composing composing,
            Tokens tokens,
            Messages messages,
            Relations relations) {
        this.recipients = recipients;
        this.limit = limit;
        this.composing = composing;
        this.tokens = tokens;
        this.messages = messages;
        this.relations = relations;
    }

    /** How many workplaces something has come of; none when the wave is through. */
    int send(Campaign campaign, Wave wave, Operator home, Instant now) {
        var today = LocalDate.ofInstant(now, home.zone());
        var days = new Recipients.Days(today, Limit.quarter(today, home.zone()));
        var next = recipients.next(campaign.id(), wave, days, AT_ONCE);
        if (next.isEmpty()) {
            return 0;
        }
        var chosen = new ArrayList<Addressee>();
        var outcomes = decided(campaign, wave, next, chosen);
        var ids = write(campaign, wave, home, chosen, now);
        relations.invited(chosen.stream().map(Addressee::workplace).toList(), today);
        var sent = new ArrayList<Recipients.Sent>();
        var written = ids.iterator();
        for (int i = 0; i < next.size(); i++) {
            var outcome = outcomes.get(i);
            var message = outcome == SendOutcome.SENT ? written.next() : null;
            sent.add(new Recipients.Sent(next.get(i), outcome, message));
        }
        recipients.note(campaign.id(), wave.number(), sent, now);
        return next.size();
    }

    private List<SendOutcome> decided(
            Campaign campaign, Wave wave, List<Addressee> next, List<Addressee> chosen) {
        var addresses = next.stream().flatMap(one -> one.address().stream()).toList();
        Set<String> refused = messages.refusedOf(addresses);
        var written = new HashSet<String>();
        recipients.written(campaign.id(), wave.number()).stream()
                .map(address -> new Email(address).normalised())
                .forEach(written::add);
        var perQuarter = limit.perQuarter();
        var outcomes = new ArrayList<SendOutcome>();
        for (var one : next) {
            var outcome = one.decide(perQuarter, refused, written);
            outcomes.add(outcome);
            if (outcome == SendOutcome.SENT) {
                chosen.add(one);
                one.address().map(Email::normalised).ifPresent(written::add);
            }
        }
        return outcomes;
    }

    private List<MessageId> write(
            Campaign campaign, Wave wave, Operator home, List<Addressee> chosen, Instant now) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        var targets = chosen.stream().map(Addressee::target).collect(Collectors.<UUID>toSet());
        var links = tokens.issueAll(INVITED, targets, now.plus(LINK_LIVES));
        var prepared = composing.prepare(campaign, home, wave.reminder());
        return messages.sendAll(
                chosen.stream()
                        .map(one -> prepared.to(one, links.getOrDefault(one.target(), "")))
                        .toList());
    }

    /** One more link to the same invitation, sent on to a colleague there. */
    void sendOn(Campaign campaign, Operator home, Addressee to, Instant now) {
        var token = tokens.issue(INVITED, to.target(), now.plus(LINK_LIVES));
        messages.send(composing.prepare(campaign, home, false).to(to, token));
    }
}
