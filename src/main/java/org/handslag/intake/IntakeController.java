package org.handslag.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.handslag.scope.Refusal;
import org.handslag.sheet.Sheet;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

@Page
@RequestMapping("/imports")
class IntakeController {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int NAME = 200;

    private final Desk desk;
    private final Intakes intakes;
    private final Clock clock;
    private final Templates templates;

    IntakeController(Desk desk, Intakes intakes, Clock clock, Templates templates) {
        this.desk = desk;
        this.intakes = intakes;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "choose a file to bring in, and see those that wait")
    ResponseEntity<?> index(Frame frame) {
        Desk.check(frame.viewer());
        return Answer.page(templates.intakeIndex(frame, intakes.waiting(), Form.empty()));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "hand in a file with organisations or people")
    ResponseEntity<?> create(
            Frame frame, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        Desk.check(frame.viewer());
        var kind = form.choice("kind", IntakeKind.class);
        var bytes = read(form, file);
        if (kind == null || file == null || !form.ok()) {
            return Answer.invalid(templates.intakeIndex(frame, intakes.waiting(), form));
        }
        var id = IntakeId.next();
        var intake = new Intake(id, kind, name(file), null, null, clock.instant(), null);
        intakes.add(intake, bytes, frame.viewer().self());
        return Answer.seeOther(frame, "/imports/" + id + "/columns");
    }

    @GetMapping("/{id}")
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "see what a file would add, what is wrong with it, and what it has added")
    ResponseEntity<?> show(Frame frame, @PathVariable IntakeId id) {
        var intake = desk.find(frame.viewer(), id);
        if (intake.isDone()) {
            return Answer.page(templates.intakeDone(frame, intake));
        }
        return intake.mapping() == null
                ? Answer.seeOther(frame, "/imports/" + id + "/columns")
                : Answer.page(
                        templates.intakeShow(frame, IntakePage.of(intake, desk.lines(intake))));
    }

    @PostMapping("/{id}/removal")
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "throw away a file that was handed in")
    ResponseEntity<?> remove(Frame frame, @PathVariable IntakeId id) {
        intakes.remove(desk.find(frame.viewer(), id).id());
        return Answer.done(frame, "/imports", "intake.removed");
    }

    private static byte[] read(Form form, @Nullable MultipartFile file) {
        if (file == null || name(file).isBlank()) {
            form.wrong("file", "form.missing");
            return new byte[0];
        }
        try {
            if (file.getSize() > MOST_BYTES) {
                throw new Refusal("sheet.refused.large", Map.of("max", MOST_BYTES / 1024 / 1024));
            }
            var bytes = file.getBytes();
            Sheet.open(name(file), bytes);
            return bytes;
        } catch (Refusal refusal) {
            form.wrong("file", refusal.key(), refusal.arguments());
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{C}", "");
        return name.substring(Math.max(0, name.length() - NAME));
    }
}
