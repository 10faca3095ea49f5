package org.handslag.ending;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The steps by which a summary comes about: written together, read by the mentee, right in her
 * eyes, and only then read at the workplace. Whether someone may take a step asks the caller
 * ({@link EndingView}). Each is written into the journal, which never says what the text says.
 */
@Component
public class SummingUp {
    static final String SUBJECT = "ending";

    private final EndSummaries summaries;
    private final EndingLetters letters;
    private final Journal journal;
    private final Clock clock;

    SummingUp(EndSummaries summaries, EndingLetters letters, Journal journal, Clock clock) {
        this.summaries = summaries;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever does it, and where. */
    public record Pen(Operator home, Viewer viewer) {}

    public EndSummary of(MentorshipId mentorship) {
        return summaries.of(mentorship);
    }

    /**
     * Other words. The mentee's own need not be put before her again.
     *
     * @param read as it was when the writer began
     * @return false when someone else saved first
     */
    public boolean write(EndSummary read, Map<SummaryText, String> words, boolean hers, Pen by) {
        var fresh = read.saying(words);
        var saved = summaries.save(hers ? fresh : fresh.asked(null), clock.instant());
        if (saved) {
            note(by, read.mentorship(), "ending.written", Map.of());
        }
        return saved;
    }

    /** Asks the mentee to read it; false when someone changed it meanwhile. */
    public boolean ask(Circle circle, EndSummary written, Pen by) {
        if (!summaries.save(
                written.saying(written.texts()).asked(clock.instant()), clock.instant())) {
            return false;
        }
        note(by, written.mentorship(), "ending.asked", Map.of());
        EndingLetters.holding(circle, EnumSet.of(CircleRole.MENTEE)).stream()
                .findFirst()
                .ifPresent(mentee -> letters.ask(circle, mentee, by.home()));
        return true;
    }

    /**
     * She says that it is right, and those at the workplace may read it.
     *
     * @param noted who noted it for her; null when she says so herself
     * @return false when the text is another by now, or she has said so already
     */
    public boolean right(
            Circle circle, long read, EndSummary.RightWay way, @Nullable Noted noted, Pen by) {
        var id = circle.mentorship().id();
        var right =
                new EndSummary.Right(
                        clock.instant(),
                        way,
                        noted == null ? null : noted.by(),
                        noted == null ? "" : noted.language());
        if (!summaries.right(id, read, right)) {
            return false;
        }
        note(by, id, "ending.right", Map.of("way", way));
        var others = EnumSet.of(CircleRole.MENTOR, CircleRole.EMPLOYER, CircleRole.CONSULTANT);
        var told =
                EndingLetters.holding(circle, others).stream()
                        .filter(member -> member.mayBeTold(CircleItem.SUMMARY))
                        .filter(member -> !member.person().equals(by.viewer().person()))
                        .toList();
        letters.tell(circle, told, circle.mentorship().path() + "/summary", by.home());
        return true;
    }

    /** Who noted it for her, and in which language she heard it. */
    public record Noted(PersonId by, String language) {}

    @EventListener
    void forget(People.Erased erased) {
        summaries.forget(erased.person());
    }

    void note(Pen by, MentorshipId id, String what, Map<String, ?> values) {
        journal.changed(by.viewer(), what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
