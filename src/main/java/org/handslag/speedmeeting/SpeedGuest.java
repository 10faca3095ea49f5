package org.handslag.speedmeeting;

import java.time.Instant;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is invited to a meeting.
 *
 * @param name as it is now; a mentee's is for those alone who run the programme
 * @param workplace of a mentor; empty of a mentee
 * @param number hers in the run
 * @param badge which number she wears; mentees and mentors are counted apart
 * @param came null while nobody has said so
 * @param said what she said herself, or what someone wrote down for her; null before
 * @param waits of a mentee, whether she still waits for a mentor
 */
public record SpeedGuest(
        SpeedGuestId id,
        SpeedMeetingId meeting,
        PersonId person,
        String name,
        String workplace,
        SpeedSide side,
        int number,
        int badge,
        @Nullable Boolean came,
        @Nullable SpeedSaid said,
        boolean waits) {

    /** Which of the two sides someone is on. */
    public enum SpeedSide {
        MENTEE,
        MENTOR
    }

    /**
     * Whom she would like.
     *
     * @param places 1 for the one she would like best, {@link #NOT} for whom she would not like;
     *     several may have the same, and whoever is not in it was left open
     */
    public record SpeedSaid(Instant at, PersonId by, Map<SpeedGuestId, Integer> places) {
        public SpeedSaid {
            places = Map.copyOf(places);
        }
    }

    /** The place of someone with whom one would rather not be. */
    public static final int NOT = 0;

    public boolean isMentee() {
        return side == SpeedSide.MENTEE;
    }

    public boolean hasCome() {
        return Boolean.TRUE.equals(came);
    }

    /** Whether someone said that she stayed away. */
    public boolean stayedAway() {
        return Boolean.FALSE.equals(came);
    }

    public boolean isNotedByOther() {
        return said != null && !said.by().equals(person);
    }

    /** Which place she gave another; null where she left her open, {@link #NOT} for a no. */
    public @Nullable Integer placeOf(SpeedGuestId other) {
        return said == null ? null : said.places().get(other);
    }

    boolean wishes(SpeedGuestId other) {
        var place = placeOf(other);
        return place != null && place != NOT;
    }

    SpeedGuest saying(@Nullable SpeedSaid told) {
        return new SpeedGuest(
                id, meeting, person, name, workplace, side, number, badge, came, told, waits);
    }

    public String path() {
        return "/met/" + id;
    }

    /** Where those who run the programme write down what she says. */
    public String notedPath() {
        return "/speed-meetings/" + meeting + "/guests/" + id;
    }
}
