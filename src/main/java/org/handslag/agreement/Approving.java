package org.handslag.agreement;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.agreement.Approval.Behalf;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What becomes of approvals: given when it is one's turn, confirmed, taken back, fallen when the
 * text is to change. Each step is written into the journal and told to whom it concerns.
 */
@Component
public class Approving {
    private final AgreementVersions versions;
    private final Approvals approvals;
    private final Agreements agreements;
    private final AgreementLetters letters;
    private final Journal journal;
    private final Clock clock;

    Approving(
            AgreementVersions versions,
            Approvals approvals,
            Agreements agreements,
            AgreementLetters letters,
            Journal journal,
            Clock clock) {
        this.versions = versions;
        this.approvals = approvals;
        this.agreements = agreements;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A party approves.
     *
     * @param read the lock of the version that she read
     * @param who name, and person for one of the circle
     */
    public void approve(
            Agreement agreement,
            Party party,
            long read,
            Who who,
            @Nullable Behalf behalf,
            Hand by) {
        // Of two agreements of one mentee that stand alone only the first becomes whole.
        versions.holdMentee(agreement.mentorship().id());
        var held = versions.hold(agreement.current().id()).orElseThrow();
        refuseClosed(agreement, held, read);
        var now = agreements.of(agreement.circle(), agreement.today());
        refuse(now, held, party);
        // Of someone who had the place before her.
        var former = approvals.of(held.id()).stream().filter(one -> one.party() == party).toList();
        approvals.fall(former, clock.instant());
        var approval =
                new Approval(
                        Uuid7.next(),
                        held.id(),
                        party,
                        who.person(),
                        who.name(),
                        clock.instant(),
                        behalf,
                        null,
                        null);
        if (!approvals.add(approval)) {
            throw new Refusal("agreement.refused.given");
        }
        var pack = Objects.requireNonNull(now.pack());
        versions.freeze(held.id(), pack.number());
        note(by, held, "agreement.approved", Map.of("party", party));
        afterwards(agreements.of(agreement.circle(), agreement.today()), now.turns(), by);
    }

    /** Whose turn it is, and whether it may still be agreed on. */
    private void refuse(Agreement now, AgreementVersion held, Party party) {
        switch (now.turns().of(party)) {
            case UNWANTED -> throw new Refusal("agreement.refused.unwanted");
            case GIVEN -> throw new Refusal("agreement.refused.given");
            case LATER -> throw new Refusal("agreement.refused.later");
            case NOW -> {}
        }
        if (!now.gaps().isEmpty()) {
            throw new Refusal("agreement.refused.gaps", Map.of("n", now.gaps().size()));
        }
        if (!held.content().names().equals(Party.names(now.circle(), now.today()))) {
            throw new Refusal("agreement.refused.people");
        }
        if (agreements.overlaps(now, held)) {
            throw new Refusal("agreement.refused.overlap");
        }
    }

    /** Someone who approves. */
    public record Who(String name, @Nullable PersonId person) {}

    private void refuseClosed(Agreement agreement, AgreementVersion held, long read) {
        if (held.agreed() != null) {
            throw new Refusal("agreement.refused.agreed");
        }
        if (!held.isAsked()) {
            throw new Refusal("agreement.refused.not-asked");
        }
        if (held.lock() != read) {
            throw new Refusal("agreement.refused.old");
        }
        if (agreement.mentorship().hasEnded()) {
            throw new Refusal("agreement.refused.ended");
        }
    }

    /** The last approval makes it hold; each other may make it someone's turn. */
    private void afterwards(Agreement after, Turns before, Hand by) {
        var turns = after.turns();
        if (turns.isWhole()) {
            versions.agree(after.current().id(), clock.instant());
            note(by, after.current(), "agreement.agreed");
            letters.agreed(after, by.home());
            agreements.settled(after, after.current(), by);
            return;
        }
        var fresh = turns.now();
        fresh.removeAll(before.now());
        letters.asked(after, fresh, by.home());
    }

    /** She says herself that what was noted for her is right. */
    public void confirm(Approval approval, Hand by) {
        if (!approvals.confirm(approval.id(), clock.instant())) {
            throw new Refusal("agreement.refused.confirmed");
        }
        note(by, versions.find(approval.version()).orElseThrow(), "agreement.confirmed");
    }

    /** She says that it is not right: a draft is opened again, and whoever leads is told. */
    void deny(Agreement agreement, Approval approval, Hand by) {
        var version =
                agreement.versions().stream()
                        .filter(v -> v.id().equals(approval.version()))
                        .findFirst()
                        .orElseThrow();
        if (!approval.isUnconfirmed()) {
            throw new Refusal("agreement.refused.confirmed");
        }
        approvals.deny(approval.id(), clock.instant());
        // What all have approved is not undone by one code: whoever leads has to talk with her.
        if (version.isDraft()) {
            open(agreement, version, by);
        }
        note(by, version, "agreement.denied");
        letters.denied(agreement, by.home());
    }

    /** The text is to change: what has been approved falls, and those whose it was are told. */
    void reopen(Agreement agreement, Hand by) {
        var draft = Objects.requireNonNull(agreement.draft());
        open(agreement, draft, by);
        note(by, draft, "agreement.reopened");
    }

    private void open(Agreement agreement, AgreementVersion draft, Hand by) {
        if (!versions.save(draft.asked(null))) {
            throw new Refusal("agreement.refused.old");
        }
        var fallen = approvals.of(draft.id());
        approvals.fall(fallen, clock.instant());
        letters.fell(agreement, fallen, by.home());
    }

    private void note(Hand by, AgreementVersion version, String what) {
        note(by, version, what, Map.of("number", version.number()));
    }

    private void note(Hand by, AgreementVersion version, String what, Map<String, ?> values) {
        var subject = new Subject(Agreeing.SUBJECT, version.mentorship().value());
        journal.changed(by.viewer(), what, subject, Map.of(), values);
    }
}
