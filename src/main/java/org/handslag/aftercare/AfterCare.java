package org.handslag.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * That someone is asked how it has gone since a mentorship ended.
 *
 * @param months after the end
 * @param whom mentee or employer
 * @param answer null until there is one
 * @param stopped whether she wants no more questions
 */
public record AfterCare(
        AfterCareId id,
        ProgrammeId programme,
        MentorshipId mentorship,
        int months,
        CircleRole whom,
        Reached reached,
        About about,
        @Nullable Said answer,
        boolean stopped,
        boolean handled) {
    static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /** How she was asked. */
    public enum Reached {
        MAIL,
        /** Neither mail nor an answer by itself: someone should call as well. */
        LETTER,
        CALL
    }

    /** How the answer came. */
    public enum AfterCareWay {
        BY_LINK,
        BY_TELEPHONE,
        BY_PAPER
    }

    /** How it is. */
    public enum Going {
        WELL,
        SO_SO,
        BADLY
    }

    /** Of whom and of what it is asked. */
    public record About(
            PersonId person,
            String name,
            @Nullable String telephone,
            String workplace,
            LocalDate from,
            LocalDate until) {}

    /**
     * What she says.
     *
     * @param doing what the mentee does; null for an employer, and when it was left open
     * @param stays whether the mentee still works there, as an employer says; null for a mentee
     * @param mentor a mentee who wants a new mentor; an employer who would welcome someone again
     */
    public record Said(
            @Nullable Doing doing,
            @Nullable Boolean stays,
            @Nullable Integer hours,
            @Nullable Going going,
            boolean mentor,
            boolean call,
            AfterCareWay way,
            Instant at) {
        public boolean wantsSomething() {
            return mentor || call;
        }
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public boolean isOfMentee() {
        return whom == CircleRole.MENTEE;
    }

    public String path() {
        return "/after-care/" + id;
    }
}
