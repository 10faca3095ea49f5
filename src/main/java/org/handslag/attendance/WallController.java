package org.handslag.attendance;

import java.time.Clock;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.pdf.QrCode;
import org.handslag.scope.NotVisible;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What is shown on the wall of the room: a code that changes every minute. */
@Page
@RequestMapping("/instances/{id}/day/{session}/wall")
class WallController {
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
        return Answer.page(
                walls.secret(session)
                        .map(secret -> templates.attendanceWall(f, page, code(f, secret)))
                        .orElseGet(() -> templates.attendanceClosedWall(f, page)));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "begin to show the code on the wall")
    ResponseEntity<?> open(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        var page = days.page(f.viewer(), id, session);
        walls.open(session);
        return Answer.seeOther(f, page.path() + "/wall");
    }

    @GetMapping("/code")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "show the next code on the wall")
    ResponseEntity<?> code(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        var page = days.page(f.viewer(), id, session);
        var secret = walls.secret(session).orElseThrow(NotVisible::new);
        return Answer.page(templates.attendanceWallCode(f, page, code(f, secret)));
    }

    private ShownCode code(Frame f, byte[] secret) {
        var code = WallCode.at(clock.instant(), secret);
        var address = addresses.of(f.home(), "/here");
        return new ShownCode(
                code, address, new QrCode(address + "?code=" + code, f.t("attendance.qr")));
    }
}
