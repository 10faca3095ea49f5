package org.handslag.speedmeeting;

import java.util.List;
import org.handslag.web.Frame;

/** What is printed for a meeting. */
public record SpeedPaperPage(SpeedMeeting meeting, List<Ballot> ballots) {

    /**
     * The paper of one guest.
     *
     * @param hers in the language in which she is written to
     * @param others whom she can meet and may be with
     */
    public record Ballot(Frame hers, SpeedGuest guest, List<SpeedGuest> others) {

        /** A mentee's paper tells no more than her badge, since papers lie about. */
        public String whose() {
            return MetPage.called(hers, guest);
        }
    }
}
