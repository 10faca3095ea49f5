package org.handslag.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The steps by which someone comes in. Each is refused when it does not follow from where she
 * stands, and is written into the journal without her name.
 */
@Component
public class Coming {
    static final String SUBJECT = "referral";

    private final Referrals referrals;
    private final ForgottenReferrals forgotten;
    private final People people;
    private final ReferralLetters letters;
    private final Journal journal;
    private final Clock clock;

    Coming(
            Referrals referrals,
            ForgottenReferrals forgotten,
            People people,
            ReferralLetters letters,
            Journal journal,
            Clock clock) {
        this.referrals = referrals;
        this.forgotten = forgotten;
        this.people = people;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Someone is thought of, or asks herself. Whoever has a mail address gets a link; of the others
     * someone has to see to it that she hears.
     *
     * @return false when this address has asked already: then she gets her link again
     */
    public boolean begin(Referral fresh, Operator home, Viewer by) {
        if (!referrals.add(fresh, by.person())) {
            var email = fresh.wisher().email();
            if (email != null) {
                referrals.open(fresh.programme(), email).ifPresent(r -> letters.again(r, home));
            }
            return false;
        }
        note(by, fresh.id(), "referral.begun", Map.of("came-by", fresh.cameBy()));
        return true;
    }

    /** Asks her by mail, where she has an address. */
    public void ask(Referral referral, Operator home) {
        letters.ask(referral, home);
    }

    /** Whoever asked herself gets the way to her page. */
    public void welcome(Referral referral, Operator home) {
        letters.again(referral, home);
    }

    /** She says yes, or comes back after she had changed her mind. */
    public void yes(Referral asked, Referral.Yes yes, Viewer by) {
        var referral = step(asked, ReferralState.SAID_YES);
        referrals.saveYes(referral.id(), yes, person(referral));
        if (referral.answer() != null) {
            referrals.saveAnswer(referral.id(), null);
        }
        note(by, referral.id(), "referral.yes", Map.of("way", yes.way()));
    }

    /** She does not want to: nothing of her is kept. */
    public void no(Referral asked, Viewer by) {
        var referral = step(asked, ReferralState.SAID_NO);
        forgotten.saidNo(referral.id(), clock.instant());
        note(by, referral.id(), "referral.no", Map.of());
    }

    /** The programme answers, and she is told. */
    public void answer(
            Referral asked,
            ReferralAnswer.ReferralKind kind,
            String words,
            Operator home,
            Viewer by) {
        var referral = step(asked, kind.state());
        var answer = new ReferralAnswer(kind, clock.instant(), by.person(), words);
        referrals.saveAnswer(referral.id(), answer);
        note(by, referral.id(), "referral.answered", Map.of("answer", kind));
        letters.answered(referral, home);
    }

    /** She has changed her mind. */
    public void withdraw(Referral asked, Viewer by) {
        var referral = step(asked, ReferralState.WITHDRAWN);
        referrals.saveWithdrawn(referral.id(), clock.instant());
        note(by, referral.id(), "referral.withdrawn", Map.of());
    }

    /** Someone else follows her, or nobody. */
    void follow(Referral referral, @Nullable PersonId consultant, Viewer by) {
        referrals.saveConsultant(referral.id(), consultant);
        note(by, referral.id(), "referral.followed", Map.of());
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @throws Refusal when the step does not follow from where she stands by now
     */
    private Referral step(Referral asked, ReferralState next) {
        var referral = referrals.locked(asked.id());
        if (!referral.state().mayBecome(next)) {
            throw new Refusal("referral.refused." + referral.state());
        }
        return referral;
    }

    private PersonId person(Referral referral) {
        if (referral.person() != null) {
            return referral.person();
        }
        var wisher = referral.wisher();
        return people.meet(
                new NewPerson(
                        wisher.name(),
                        wisher.email(),
                        wisher.telephone().isEmpty() ? null : wisher.telephone(),
                        PostalAddress.none(),
                        wisher.language()));
    }

    private void note(Viewer by, ReferralId id, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
