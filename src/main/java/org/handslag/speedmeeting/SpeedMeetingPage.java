package org.handslag.speedmeeting;

import java.util.List;
import java.util.Objects;
import org.handslag.proposal.MatchRun;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** A meeting as those see it who run the programme. */
public record SpeedMeetingPage(
        SpeedMeeting meeting, SpeedStage stage, List<SpeedGuest> guests, Form form) {

    public List<SpeedGuest> of(SpeedSide side) {
        return guests.stream().filter(one -> one.side() == side).toList();
    }

    /** Whether someone has said who came. */
    public boolean isMarked() {
        return guests.stream().allMatch(one -> one.came() != null);
    }

    public long came() {
        return guests.stream().filter(SpeedGuest::hasCome).count();
    }

    /** How many of those who came have said whom they would like. */
    public long said() {
        return guests.stream().filter(one -> one.hasCome() && one.said() != null).count();
    }

    public boolean takesMarks() {
        return stage != SpeedStage.CLOSED && stage != SpeedStage.CALLED_OFF;
    }

    public boolean takesNotes() {
        return stage == SpeedStage.OPEN || stage == SpeedStage.PAST;
    }

    /** Whether the wishes can be put together: nobody is to wait for them any more. */
    public boolean hasResult() {
        return stage == SpeedStage.PAST || stage == SpeedStage.CLOSED;
    }

    public List<Option> options(Frame f, SpeedSide side) {
        return of(side).stream().map(one -> Option.of(one.id(), full(f, one))).toList();
    }

    /** A guest before those who run the programme: her name, with the badge of a mentee. */
    public static String full(Frame f, SpeedGuest one) {
        return one.isMentee()
                ? f.t("speedmeeting.mentee-full", "name", one.name(), "n", one.badge())
                : MetPage.called(f, one);
    }

    /** What someone said of her: the words below {@code speedmeeting.stands}. */
    public static String stands(SpeedGuest one) {
        if (one.came() == null) {
            return "UNKNOWN";
        }
        if (one.stayedAway()) {
            return "AWAY";
        }
        return one.said() == null ? "SILENT" : one.isNotedByOther() ? "NOTED" : "SAID";
    }

    /** All meetings of a run. */
    public record SpeedListPage(MatchRun run, List<Listed> meetings) {
        /** One of them. */
        public record Listed(SpeedMeeting meeting, SpeedStage stage) {}

        public boolean mayPlan() {
            return !run.trial() && !run.isDiscarded();
        }
    }

    /** What someone would like, as it is written down for her. */
    public record SpeedNotePage(MetPage met, long forbidden, String notedBy) {
        public String name(Frame f) {
            return full(f, Objects.requireNonNull(met.guest()));
        }
    }
}
