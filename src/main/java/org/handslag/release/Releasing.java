package org.handslag.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleLetters;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Gathering;
import org.handslag.mentorship.Insight;
import org.handslag.mentorship.MentorshipId;
import org.handslag.release.Release.Act;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What of a mentee is released, taken back and given again. Each is written into the journal and
 * into the log that the mentee reads. Whether someone may do it asks the caller.
 */
@Component
public class Releasing {
    static final String SUBJECT = "release";

    private final Releases releases;
    private final Gathering gathering;
    private final CircleLetters letters;
    private final Journal journal;
    private final Clock clock;

    Releasing(
            Releases releases,
            Gathering gathering,
            CircleLetters letters,
            Journal journal,
            Clock clock) {
        this.releases = releases;
        this.gathering = gathering;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who says it, and how: the mentee, or whoever notes it for her.
     *
     * @param language in which she said it, in words; empty when she pressed herself
     */
    public record Said(Operator home, Viewer by, ReleaseWay way, String language) {
        static Said herself(Operator home, Viewer mentee) {
            return new Said(home, mentee, ReleaseWay.SELF, "");
        }

        private Act at(Instant moment) {
            return new Act(moment, by.self(), "", way, language);
        }
    }

    /** Someone has promised. What the mentee has taken back from her before stays taken back. */
    @EventListener
    void open(Gathering.Promised promised) {
        var mentorship = promised.circle().mentorship().id();
        var member = promised.member();
        var before = releases.takenBack(mentorship, member.person());
        var act = new Act(promised.at(), promised.by().self(), "", ReleaseWay.PROMISE, "");
        for (var item : Insight.released(member.role())) {
            if (before.contains(item) && promised.circle().canWithhold(member, item)) {
                gathering.withhold(member, item, true);
            } else {
                releases.add(mentorship, member, item, ReleaseGround.of(item), act);
            }
        }
        note(promised.by(), mentorship, "release.opened", Map.of("role", member.role()));
    }

    /** From now on she does not see it; taken back twice is taken back once. */
    public void takeBack(Circle circle, CircleMember from, CircleItem item, Said said) {
        if (gathering.withhold(from, item, true)) {
            releases.takeBack(from, item, said.at(clock.instant()));
            said(circle, "release.taken-back", from, item, said);
        }
    }

    /** She sees it again. */
    public void giveAgain(Circle circle, CircleMember to, CircleItem item, Said said) {
        if (gathering.withhold(to, item, false)) {
            var act = said.at(clock.instant());
            releases.add(circle.mentorship().id(), to, item, ReleaseGround.OWN_YES, act);
            said(circle, "release.given-again", to, item, said);
        }
    }

    /** The mentee is told of what was noted for her, so that she can say if it was not so. */
    private void said(Circle circle, String what, CircleMember whom, CircleItem item, Said said) {
        var mentorship = circle.mentorship();
        note(said.by(), mentorship.id(), what, Map.of("role", whom.role(), "item", item));
        if (said.way().isNoted()) {
            mentee(circle, said).ifPresent(her -> letters.tell(mentorship, her, said.home()));
        }
    }

    private Optional<PersonId> mentee(Circle circle, Said said) {
        return circle.holder(CircleRole.MENTEE, said.home().today(clock)).map(CircleMember::person);
    }

    private void note(Viewer by, MentorshipId mentorship, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, mentorship.value()), Map.of(), values);
    }
}
