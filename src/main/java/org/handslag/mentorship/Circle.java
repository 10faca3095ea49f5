package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship and those who are or were of its circle.
 *
 * @param place name of the workplace, with that of its organisation
 * @param weeks for how long mentor and employer can still look after it has ended
 */
public record Circle(Mentorship mentorship, String place, List<CircleMember> members, int weeks) {

    /** Who is waited for, and for what, as a message key of {@code mentorship.waits}. */
    public record Waiting(CircleRole role, @Nullable CircleMember member, Step step) {}

    /** What the circle waits for. */
    public enum Step {
        /** Someone has to be found for this role. */
        BE_FOUND(""),
        /** She has to read and make the promise of confidentiality. */
        PROMISE("/promise"),
        /** All are there: the four meet and begin to write what they agree on. */
        AGREE("/agreement"),
        /** Something is missing in the agreement that is written. */
        WRITE("/agreement"),
        /** She has to read and approve it. */
        APPROVE("/agreement"),
        /** Someone outside the circle has to approve; she may be asked again. */
        REMIND("/agreement"),
        /** She has to write which hours she has given as a mentor. */
        GIVE_HOURS("/hours"),
        /** She has to say whether the hours of the mentor are right. */
        CONFIRM_HOURS("/hours"),
        /** The hours of the mentor are few, or the mentee says that they are not right. */
        CHECK_HOURS("/hours"),
        /** A meeting of the follow-up is due, or not planned yet. */
        FOLLOW_UP("/follow-up"),
        /** Someone has said that it goes badly, or nothing for long: she should call. */
        CALL("/wellbeing"),
        /**
         * A worry was told of, and she has to say what happens. Nobody but her and those who run
         * the programme learns that there is one.
         */
        CONCERN("/concerns"),
        /** It has ended, and there is still to be summed up what came of it. */
        SUM_UP("/summary"),
        /** She has to read what was summed up, before anyone at the workplace does. */
        READ_SUMMARY("/summary"),
        /** She is asked how it has gone since. */
        AFTER_CARE("");

        private final String below;

        Step(String below) {
            this.below = below;
        }

        /** Where it is done, below the mentorship's page; empty where it is done elsewhere. */
        public String below() {
            return below;
        }

        /** Whether a person may fare badly while nobody does it. */
        boolean isUrgent() {
            return this == CALL || this == CONCERN;
        }

        /** Whether it should have been done already. */
        boolean isLate() {
            return switch (this) {
                case FOLLOW_UP, GIVE_HOURS, CONFIRM_HOURS, CHECK_HOURS, SUM_UP -> true;
                default -> false;
            };
        }

        /** Whether all of the circle may know that it waits for this. */
        boolean isForAll() {
            return this != CONCERN;
        }
    }

    public Circle {
        members = List.copyOf(members);
    }

    /** Whoever holds this role on the day, or, when nobody does yet, the next who will. */
    public Optional<CircleMember> holder(CircleRole role, LocalDate day) {
        var theirs = members.stream().filter(m -> m.role() == role).toList();
        return theirs.stream()
                .filter(m -> m.isOn(day))
                .findFirst()
                .or(() -> theirs.stream().filter(m -> m.isOnOrAfter(day)).findFirst())
                .or(() -> mentorship.hasEnded() ? theirs.stream().findFirst() : Optional.empty());
    }

    /** This person's own place in it: the one of today before one that was. */
    public Optional<CircleMember> place(PersonId person, LocalDate day) {
        var hers = members.stream().filter(m -> m.person().equals(person)).toList();
        return hers.stream()
                .filter(m -> m.isOnOrAfter(day))
                .findFirst()
                .or(() -> hers.stream().reduce((_, last) -> last));
    }

    /** How she stands on this day. */
    public Standing standing(CircleMember member, LocalDate day) {
        var over = over(member);
        if (over != null && day.isAfter(over)) {
            return day.isAfter(over.plusWeeks(weeks)) ? Standing.CLOSED : Standing.AFTER;
        }
        return member.hasPromised() ? Standing.WITHIN : Standing.UNPROMISED;
    }

    /** All who are waited for on this day; nobody when it has ended. */
    public List<Waiting> waiting(LocalDate day) {
        var waiting = new ArrayList<Waiting>();
        if (mentorship.hasEnded()) {
            return waiting;
        }
        for (var role : CircleRole.values()) {
            if (isWanted(mentorship.kind(), role) && holder(role, day).isEmpty()) {
                waiting.add(new Waiting(role, null, Step.BE_FOUND));
            }
        }
        members.stream()
                .filter(m -> m.isOnOrAfter(day) && !m.hasPromised())
                .forEach(m -> waiting.add(new Waiting(m.role(), m, Step.PROMISE)));
        if (waiting.isEmpty()) {
            var leads = mentorship.kind().leads();
            waiting.add(new Waiting(leads, holder(leads, day).orElse(null), Step.AGREE));
        }
        return waiting;
    }

    /** Whether a circle of a kind lacks something without this role. */
    static boolean isWanted(MentorshipKind kind, CircleRole role) {
        return switch (role) {
            case MENTEE, MENTOR, EMPLOYER -> true;
            case CONSULTANT -> kind.hasConsultant();
            case STAND_IN -> false;
        };
    }

    /**
     * The last day on which she sees this, if it is not taken from her before; null while it goes
     * on.
     */
    public @Nullable LocalDate until(CircleMember member, CircleItem item) {
        var over = over(member);
        return over != null && Insight.sees(member.role(), Standing.AFTER, item)
                ? over.plusWeeks(weeks)
                : over;
    }

    /**
     * Whether the mentee may keep this from her. What came of it is not kept from whoever writes it
     * with her.
     */
    public boolean canWithhold(CircleMember member, CircleItem item) {
        return member.role().promises()
                && Insight.canWithhold(item)
                && (item != CircleItem.SUMMARY || member.role() != mentorship.kind().leads());
    }

    /** The last day on which she was of it; null while it goes on. */
    private @Nullable LocalDate over(CircleMember member) {
        var end = mentorship.end();
        if (end == null) {
            return member.until();
        }
        var until = member.until();
        return until == null || end.day().isBefore(until) ? end.day() : until;
    }
}
