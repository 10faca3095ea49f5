package org.handslag.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.campaign.Waves.Wave;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.Mailing;
import org.handslag.contacting.Mailing.Mailed;
import org.handslag.contacting.QuarterLimit;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.relation.Relations;
import org.handslag.scope.Operator;
import org.springframework.stereotype.Component;

/** Some of a wave's workplaces, written to or told why not, all in one transaction. */
@Component
class Batch {
    static final Purpose INVITED = new Purpose("campaign");
    static final Purpose REMINDED = new Purpose("campaign-reminder");
    static final Purpose COLLEAGUE = new Purpose("campaign-colleague");
    static final Duration LINK_LIVES = Duration.ofDays(365);
    private static final int AT_ONCE = 500;

    private final Recipients recipients;
    private final Mailing mailing;
    private final Composing composing;
    private final Tokens tokens;
    private final Messages messages;
    private final Relations relations;

    Batch(
            Recipients recipients,
            Mailing mailing,
            Composing composing,
            Tokens tokens,
            Messages messages,
            Relations relations) {
        this.recipients = recipients;
        this.mailing = mailing;
        this.composing = composing;
        this.tokens = tokens;
        this.messages = messages;
        this.relations = relations;
    }

    /** The limit per quarter is counted over all mails: sendings wait for each other. */
    void hold() {
        mailing.hold();
    }

    /** How many workplaces something has come of; none when the wave is through. */
    int send(Campaign campaign, Wave wave, Operator home, Instant now) {
        var today = LocalDate.ofInstant(now, home.zone());
        var days = new Recipients.Days(today, QuarterLimit.quarter(today, home.zone()));
        var next = recipients.next(campaign.id(), wave, days, AT_ONCE);
        if (next.isEmpty()) {
            return 0;
        }
        var before = recipients.written(campaign.id(), wave.number());
        var mailed =
                mailing.mail(
                        next, before, chosen -> drafts(campaign, wave, home, chosen, now), now);
        var written = mailed.stream().filter(Mailed::isSent).map(one -> one.to().workplace());
        relations.invited(written.toList(), today);
        recipients.note(campaign.id(), wave.number(), mailed, now);
        return next.size();
    }

    private List<Draft> drafts(
            Campaign campaign, Wave wave, Operator home, List<Addressee> chosen, Instant now) {
        var targets = chosen.stream().map(Addressee::target).toList();
        var links =
                tokens.issueAll(
                        wave.reminder() ? REMINDED : INVITED, targets, now.plus(LINK_LIVES));
        var prepared = composing.prepare(campaign, home, wave.reminder());
        return chosen.stream()
                .map(one -> prepared.to(one, links.getOrDefault(one.target(), "")))
                .toList();
    }

    /**
     * The same invitation for a colleague there, with a link of her own: by whose answer she is.
     */
    void sendOn(Campaign campaign, Operator home, Addressee to, UUID answer, Instant now) {
        var token = tokens.issue(COLLEAGUE, answer, now.plus(LINK_LIVES));
        messages.send(composing.prepare(campaign, home, false).to(to, token));
    }
}
