package org.handslag.speedmeeting;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": the meetings to which I am invited, until nothing is asked of me any more. */
@Component
@Order(4)
class MySpeedSection implements MySection {
    private final SpeedMeetings meetings;
    private final SpeedGuests guests;
    private final SpeedSteps steps;
    private final Templates templates;

    MySpeedSection(
            SpeedMeetings meetings, SpeedGuests guests, SpeedSteps steps, Templates templates) {
        this.meetings = meetings;
        this.guests = guests;
        this.steps = steps;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var today = steps.today(f.home());
        var lines =
                guests.of(f.viewer().self()).stream()
                        .map(one -> line(one, today))
                        .filter(one -> one.stage() != SpeedStage.CLOSED)
                        .filter(one -> !one.meeting().until().isBefore(today))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.speedmeetingMySection(f, lines));
    }

    private MetPage line(SpeedGuest guest, LocalDate today) {
        var meeting = meetings.any(guest.meeting());
        return new MetPage(meeting, meeting.stage(today), guest, List.of());
    }
}
