package org.handslag.agreement;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What whoever leads does with an agreement: begun, written, put before those who approve, changed,
 * given up. Each step is written into the journal and told to whom it concerns. Whether the reader
 * may take it asks the caller ({@link Pen}); whether it is its turn asks this.
 */
@Component
public class Agreeing {
    static final String SUBJECT = "agreement";

    private final AgreementVersions versions;
    private final Agreements agreements;
    private final AgreementLetters letters;
    private final Journal journal;
    private final Clock clock;

    Agreeing(
            AgreementVersions versions,
            Agreements agreements,
            AgreementLetters letters,
            Journal journal,
            Clock clock) {
        this.versions = versions;
        this.agreements = agreements;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever does it, and where. */
    public record Hand(Operator home, Viewer viewer) {
        static Hand of(Frame f) {
            return new Hand(f.home(), f.viewer());
        }
    }

    /** A first draft, with what the mentorship knows; the one that is there already, else. */
    public void begin(Circle circle, Hand by) {
        var mentorship = circle.mentorship();
        var before = versions.of(mentorship.id());
        if (before.stream().anyMatch(one -> one.isDraft() || one.holds())) {
            return;
        }
        var number = before.stream().mapToInt(AgreementVersion::number).max();
        var begun =
                draft(
                        circle,
                        number.orElse(0) + 1,
                        VersionChange.FIRST,
                        "",
                        null,
                        AgreementContent.begun(mentorship.begins()));
        if (versions.add(begun, by.viewer().person(), clock.instant())) {
            note(by, begun, "agreement.begun");
        }
    }

    /**
     * @return false when someone else saved first
     * @throws Refusal when someone has approved it already
     */
    public boolean write(Agreement agreement, AgreementVersion written, Hand by) {
        if (agreement.isFrozen()) {
            throw new Refusal("agreement.refused.frozen");
        }
        var saved = versions.save(written);
        if (saved) {
            note(by, written, "agreement.written");
        }
        return saved;
    }

    /** Puts a draft before those who approve. */
    public void ask(Agreement agreement, Hand by) {
        var draft = Objects.requireNonNull(agreement.draft());
        refuseGaps(agreement);
        if (!agreement.isGathered()) {
            throw new Refusal("agreement.refused.circle");
        }
        if (agreements.overlaps(agreement, draft)) {
            throw new Refusal("agreement.refused.overlap");
        }
        // With the mentor's courses as the register knows them now.
        if (!versions.save(draft.asked(clock.instant()))) {
            throw new Refusal("agreement.refused.old");
        }
        note(by, draft, "agreement.asked");
        letters.asked(
                agreements.of(agreement.circle(), agreement.today()),
                agreement.turns().now(),
                by.home());
    }

    /** The next version, beside the one that holds; one that holds at once takes its place. */
    public void change(Agreement agreement, Changed changed, Hand by) {
        var before = Objects.requireNonNull(agreement.inForce());
        if (agreement.draft() != null) {
            throw new Refusal("agreement.refused.draft");
        }
        var number = agreement.versions().getFirst().number() + 1;
        var draft =
                draft(
                        agreement.circle(),
                        number,
                        changed.change(),
                        changed.why(),
                        before,
                        changed.content());
        var now = clock.instant();
        var fresh = changed.change().holdsAtOnce() ? draft.agreed(before, now) : draft;
        if (!versions.add(fresh, by.viewer().person(), now)) {
            throw new Refusal("agreement.refused.draft");
        }
        note(by, fresh, "agreement.changed", Map.of("change", changed.change()));
        if (changed.change().holdsAtOnce()) {
            letters.agreed(agreements.of(agreement.circle(), agreement.today()), by.home());
            agreements.settled(agreement, fresh, by);
        }
    }

    /** What the next version is to say, and why there is one. */
    public record Changed(VersionChange change, String why, AgreementContent content) {}

    /** Gives a draft up, or annuls what has not begun. */
    public void drop(Agreement agreement, AgreementVersion.DropReason reason, Hand by) {
        var current = agreement.droppable();
        if (current == null) {
            throw new Refusal("agreement.refused.begun");
        }
        var dropped = new AgreementVersion.Dropped(clock.instant(), reason);
        if (!versions.drop(current, dropped)) {
            throw new Refusal("agreement.refused.old");
        }
        if (current.holds()) {
            agreement.versions().stream()
                    .filter(AgreementVersion::holds)
                    .filter(one -> one.content().from().equals(current.content().from()))
                    .forEach(one -> versions.drop(one, dropped));
        }
        note(by, current, "agreement.dropped");
        letters.dropped(agreement, by.home());
        if (current.holds()) {
            agreements.settled(agreement, null, by);
        }
    }

    private static void refuseGaps(Agreement agreement) {
        if (!agreement.gaps().isEmpty()) {
            throw new Refusal("agreement.refused.gaps", Map.of("n", agreement.gaps().size()));
        }
    }

    private static AgreementVersion draft(
            Circle circle,
            int number,
            VersionChange change,
            String why,
            @Nullable AgreementVersion before,
            AgreementContent content) {
        return new AgreementVersion(
                AgreementVersionId.next(),
                circle.mentorship().id(),
                number,
                change,
                why,
                before == null ? null : before.type(),
                null,
                content,
                null,
                null,
                null,
                0);
    }

    private void note(Hand by, AgreementVersion version, String what) {
        note(by, version, what, Map.of("number", version.number()));
    }

    private void note(Hand by, AgreementVersion version, String what, Map<String, ?> values) {
        journal.changed(
                by.viewer(),
                what,
                new Subject(SUBJECT, version.mentorship().value()),
                Map.of(),
                values);
    }
}
