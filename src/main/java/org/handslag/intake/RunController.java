package org.handslag.intake;

import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Page
class RunController {
    private final Desk desk;
    private final Intakes intakes;
    private final Importing importing;
    private final Clock clock;

    RunController(Desk desk, Intakes intakes, Importing importing, Clock clock) {
        this.desk = desk;
        this.intakes = intakes;
        this.importing = importing;
        this.clock = clock;
    }

    /** A second press finds it done. */
    @PostMapping("/imports/{id}/run")
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "bring in a file without wrong lines, as a whole")
    ResponseEntity<?> create(Frame frame, @PathVariable IntakeId id) {
        Desk.check(frame.viewer());
        var intake = intakes.lock(id).orElseThrow(NotVisible::new);
        if (!intake.isDone()) {
            var lines = desk.lines(intake);
            if (!lines.wrong().isEmpty()) {
                throw new Refusal("intake.refused.wrong");
            }
            var tally = importing.bring(id, intake.fileName(), lines, frame.viewer());
            intakes.save(intake.done(tally, clock.instant()));
        }
        return Answer.seeOther(frame, "/imports/" + id);
    }
}
