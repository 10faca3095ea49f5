package org.handslag.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.access.Tokens;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.Mailing;
import org.handslag.contacting.QuarterLimit;
import org.handslag.message.Draft;
import org.handslag.scope.Operator;
import org.springframework.stereotype.Component;

/** Some of a round's workplaces, written to or told why not, all in one transaction. */
@Component
class InquiryBatch {
    private static final Duration LINK_LIVES = Duration.ofDays(400);
    private static final int AT_ONCE = 500;

    private final Inquiries inquiries;
    private final InquiryRounds rounds;
    private final AskedWorkplaces asked;
    private final Mailing mailing;
    private final InquiryLetters letters;
    private final Tokens tokens;

    InquiryBatch(
            Inquiries inquiries,
            InquiryRounds rounds,
            AskedWorkplaces asked,
            Mailing mailing,
            InquiryLetters letters,
            Tokens tokens) {
        this.inquiries = inquiries;
        this.rounds = rounds;
        this.asked = asked;
        this.mailing = mailing;
        this.letters = letters;
        this.tokens = tokens;
    }

    /** Whether something came of anyone; false when the latest round is through, or all rests. */
    boolean send(Operator home, InquiryId id, Instant now) {
        mailing.hold();
        var inquiry = inquiries.locked(id).orElseThrow();
        var round = rounds.latest(id).filter(latest -> latest.waiting() > 0);
        if (inquiry.state() != InquiryState.RUNNING || round.isEmpty()) {
            return false;
        }
        var today = LocalDate.ofInstant(now, home.zone());
        var quarter = QuarterLimit.quarter(today, home.zone());
        var next = asked.next(round.get(), today, quarter, AT_ONCE);
        var before = asked.written(round.get());
        asked.note(mailing.mail(next, before, chosen -> drafts(inquiry, home, chosen, now), now));
        return !next.isEmpty();
    }

    private List<Draft> drafts(
            Inquiry inquiry, Operator home, List<Addressee> chosen, Instant now) {
        var targets = chosen.stream().map(Addressee::target).toList();
        var links = tokens.issueAll(InquiryLetters.LINK, targets, now.plus(LINK_LIVES));
        return chosen.stream()
                .map(to -> letters.to(inquiry, home, to, links.getOrDefault(to.target(), "")))
                .toList();
    }
}
