package org.handslag.checkin;

import java.util.List;
import java.util.Locale;
import org.handslag.access.Purpose;
import org.handslag.mentorship.MentorshipId;

/** What is asked again and again. */
public enum CheckInKind {
    /** How it is going, in three presses. */
    WELLBEING(
            "/how/",
            CheckInRhythm.WEEKLY_AT_FIRST,
            List.of(
                    CheckInRhythm.WEEKLY_AT_FIRST,
                    CheckInRhythm.WEEKLY,
                    CheckInRhythm.EVERY_SECOND_WEEK,
                    CheckInRhythm.MONTHLY),
            List.of(CheckInVoice.MENTEE, CheckInVoice.MENTOR)),
    /** How far she has come, on scales. */
    PROGRESS(
            "/how-far/",
            CheckInRhythm.QUARTERLY,
            List.of(CheckInRhythm.MONTHLY, CheckInRhythm.QUARTERLY, CheckInRhythm.HALF_YEARLY),
            List.of(CheckInVoice.values()));

    private final String link;
    private final CheckInRhythm usual;
    private final List<CheckInRhythm> rhythms;
    private final List<CheckInVoice> asked;

    CheckInKind(
            String link,
            CheckInRhythm usual,
            List<CheckInRhythm> rhythms,
            List<CheckInVoice> asked) {
        this.link = link;
        this.usual = usual;
        this.rhythms = List.copyOf(rhythms);
        this.asked = List.copyOf(asked);
    }

    /** Where a link leads; its token follows. */
    public String link(String token) {
        return link + token;
    }

    public CheckInRhythm usual() {
        return usual;
    }

    /** Those that can be chosen. */
    public List<CheckInRhythm> rhythms() {
        return rhythms;
    }

    /** Who is written to. */
    public List<CheckInVoice> asked() {
        return asked;
    }

    /** Its page in a circle. */
    public String path(MentorshipId mentorship) {
        return "/mentorships/" + mentorship + "/" + segment();
    }

    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    Purpose byLink() {
        return new Purpose("check-in-" + segment());
    }

    Purpose onSheet() {
        return new Purpose("sheet-" + segment());
    }
}
