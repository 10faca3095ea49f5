package org.handslag.mentorship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.referral.Accepted;
import org.handslag.referral.ReferralId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gathers a circle, changes who is of it, and ends it. Each step is written into the journal and
 * told to whom it concerns.
 */
@Component
public class Gathering {
    static final String SUBJECT = "mentorship";

    private final Mentorships mentorships;
    private final CircleMembers members;
    private final CircleLetters letters;
    private final Register register;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Gathering(
            Mentorships mentorships,
            CircleMembers members,
            CircleLetters letters,
            Register register,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mentorships = mentorships;
        this.members = members;
        this.letters = letters;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    /** Where a step is written down: in the journal, and with those who have come in. */
    @Component
    record Register(Journal journal, Accepted accepted) {}

    /**
     * @throws Refusal when the mentee has a mentor already, or one person would be two of it
     */
    public MentorshipId begin(NewCircle circle, Operator home, Viewer by) {
        if (mentorships.isMentee(circle.mentee())) {
            throw new Refusal("mentorship.refused.has-one");
        }
        var id = MentorshipId.next();
        var fresh =
                new Mentorship(
                        id,
                        circle.programme(),
                        circle.kind(),
                        circle.referral(),
                        circle.workplace(),
                        circle.begins(),
                        clock.instant(),
                        null,
                        0);
        mentorships.add(fresh, by.person());
        if (circle.referral() != null) {
            register.accepted().found(circle.referral(), clock.instant());
        }
        note(by, id, "mentorship.begun", Map.of("kind", circle.kind()));
        join(fresh, circle.mentee(), CircleRole.MENTEE, circle.begins(), home);
        join(fresh, circle.mentor(), CircleRole.MENTOR, circle.begins(), home);
        join(fresh, circle.employer(), CircleRole.EMPLOYER, circle.begins(), home);
        join(fresh, circle.consultant(), CircleRole.CONSULTANT, circle.begins(), home);
        return id;
    }

    /** Someone joins; whoever held a role of which there is one leaves the day before. */
    public void join(Circle circle, NewMember fresh, Operator home, Viewer by) {
        if (fresh.role().isOne()) {
            circle.members().stream()
                    .filter(m -> m.role() == fresh.role() && m.isOnOrAfter(fresh.from()))
                    .forEach(m -> members.until(m.id(), fresh.from().minusDays(1)));
        }
        var mentorship = circle.mentorship();
        var id = members.add(mentorship.id(), fresh.person(), fresh.role(), fresh.from());
        if (fresh.until() != null) {
            members.until(id, fresh.until());
        }
        letters.tell(mentorship, fresh.person(), home);
        note(by, mentorship.id(), "mentorship.joined", Map.of("role", fresh.role()));
        events.publishEvent(new Joined(circle, id, fresh, home));
    }

    /**
     * Someone has come to a circle that was there already.
     *
     * @param circle as it was before
     */
    public record Joined(Circle circle, CircleMemberId member, NewMember fresh, Operator home) {}

    /**
     * Someone who is to join.
     *
     * @param until null when nobody knows yet
     */
    public record NewMember(
            PersonId person, CircleRole role, LocalDate from, @Nullable LocalDate until) {}

    /** Her time in it ends with this day. */
    void leave(Circle circle, CircleMember member, LocalDate last, Viewer by) {
        members.until(member.id(), last);
        note(by, circle.mentorship().id(), "mentorship.left", Map.of("role", member.role()));
    }

    /** She promises to keep to herself what she learns. */
    public boolean promise(Circle circle, CircleMember member, Viewer by) {
        var at = clock.instant();
        var promised = members.promise(member.id(), at);
        if (promised) {
            note(
                    by,
                    circle.mentorship().id(),
                    "mentorship.promised",
                    Map.of("role", member.role()));
            events.publishEvent(new Promised(circle, member, at, by));
        }
        return promised;
    }

    /** Someone has promised, and sees from now on what {@link Insight} opens for her. */
    public record Promised(Circle circle, CircleMember member, Instant at, Viewer by) {}

    /**
     * The mentee keeps something from someone who has promised, or lets her see it again; whoever
     * asks for it keeps the log.
     *
     * @return false when it was so already
     * @throws IllegalArgumentException when it is not the mentee's to keep
     */
    public boolean withhold(CircleMember member, CircleItem item, boolean withheld) {
        if (!Insight.canWithhold(item)) {
            throw new IllegalArgumentException(item + " is not hers to keep");
        }
        return withheld ? members.withhold(member.id(), item) : members.show(member.id(), item);
    }

    /** False when someone else took a step first. */
    public boolean end(Circle circle, Mentorship.End end, Operator home, Viewer by) {
        var mentorship = circle.mentorship();
        if (!mentorships.end(mentorship, end)) {
            return false;
        }
        release(mentorship.referral(), end.reason());
        note(by, mentorship.id(), "mentorship.ended", Map.of("on", end.day()));
        circle.members().stream()
                .filter(m -> m.isOnOrAfter(end.day()))
                .forEach(m -> letters.tell(mentorship, m.person(), home));
        return true;
    }

    /** Whoever came in for it waits as before when it never began, and can come in anew if not. */
    private void release(@Nullable ReferralId referral, EndReason why) {
        if (referral == null) {
            return;
        }
        if (why == EndReason.NOT_BEGUN) {
            register.accepted().again(referral);
        } else {
            register.accepted().over(referral, clock.instant());
        }
    }

    private void join(
            Mentorship mentorship,
            @Nullable PersonId person,
            CircleRole role,
            LocalDate from,
            Operator home) {
        if (person != null) {
            members.add(mentorship.id(), person, role, from);
            letters.tell(mentorship, person, home);
        }
    }

    private void note(Viewer by, MentorshipId id, String what, Map<String, ?> values) {
        register.journal().changed(by, what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
