package org.handslag.attendance;

import java.security.SecureRandom;
import java.time.Clock;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.pdf.QrCode;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What is shown on the wall of the room: a code that changes every minute. */
@Page
@RequestMapping("/instances/{id}/day/{session}/wall")
class WallController {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Days days;
    private final Walls walls;
    private final Addresses addresses;
    private final Templates templates;
    private final Clock clock;

    WallController(Days days, Walls walls, Addresses addresses, Templates templates, Clock clock) {
        this.days = days;
        this.walls = walls;
        this.addresses = addresses;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "show the code on the wall")
    ResponseEntity<?> show(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        var page = days.page(f.viewer(), id, session);
        return Answer.page(templates.attendanceWall(f, page, code(f, session)));
    }

    @GetMapping("/code")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "show the next code on the wall")
    ResponseEntity<?> code(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        var page = days.page(f.viewer(), id, session);
        return Answer.page(templates.attendanceWallCode(f, page, code(f, session)));
    }

    private ShownCode code(Frame f, CourseSessionId session) {
        var fresh = new byte[SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        var code = WallCode.at(clock.instant(), walls.keep(session, fresh));
        var address = addresses.of(f.home(), "/here");
        return new ShownCode(
                code, address, new QrCode(address + "?code=" + code, f.t("attendance.qr")));
    }
}
