package org.handslag.organisation;

import java.time.Clock;
import java.util.Map;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

@Page
@RequestMapping("/settings/programmes")
class ProgrammeController {
    private static final String PATH = "/settings/programmes";

    private final Programmes programmes;
    private final Journal journal;
    private final Clock clock;
    private final Templates templates;

    ProgrammeController(Programmes programmes, Journal journal, Clock clock, Templates templates) {
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.ADMINISTRATOR, to = "see the operator's programmes")
    ResponseEntity<?> index(Frame frame) {
        var page =
                templates.organisationProgrammes(
                        frame, programmes.all(), frame.home().today(clock));
        return Answer.page(page);
    }

    @GetMapping("/new")
    @Allow(value = Who.ADMINISTRATOR, to = "begin to add a programme")
    ResponseEntity<?> blank(Frame frame) {
        var form = Form.empty().fill("from", frame.home().today(clock));
        return Answer.page(
                templates.organisationProgrammeNew(frame, ProgrammeForm.of(form, frame.home())));
    }

    @PostMapping
    @Allow(value = Who.ADMINISTRATOR, to = "add a programme")
    ResponseEntity<?> create(Frame frame, Form form) {
        var typed = ProgrammeForm.of(form, frame.home());
        var name = typed.readName(Texts.none(), frame.home().today(clock));
        var slug = typed.slug();
        var active = typed.active();
        if (programmes.bySlug(slug).isPresent()) {
            form.wrong("slug", "programme.slug-taken");
        }
        if (!form.ok() || active == null) {
            return Answer.invalid(templates.organisationProgrammeNew(frame, typed));
        }
        var id = programmes.add(slug, name, active);
        var told = Told.of(new Programme(id, slug, name, active, 0));
        journal.changed(frame.viewer(), "programme.added", about(id), Map.of(), told);
        return Answer.done(frame, PATH, "programme.saved");
    }

    @GetMapping("/{id}")
    @Allow(value = Who.ADMINISTRATOR, to = "begin to change or end a programme")
    ResponseEntity<?> edit(Frame frame, @PathVariable ProgrammeId id) {
        var programme = visible(id);
        var form = ProgrammeForm.filled(programme, frame.home());
        return Answer.page(templates.organisationProgrammeEdit(frame, programme, form));
    }

    @PostMapping("/{id}")
    @Allow(value = Who.ADMINISTRATOR, to = "change or end a programme")
    ResponseEntity<?> update(Frame frame, @PathVariable ProgrammeId id, Form form) {
        var before = visible(id);
        var typed = ProgrammeForm.of(form, frame.home());
        var name = typed.readName(before.name(), frame.home().today(clock));
        var active = typed.active();
        keepOne(form, id, active);
        if (!form.ok() || active == null) {
            return Answer.invalid(templates.organisationProgrammeEdit(frame, before, typed));
        }
        var after = new Programme(id, before.slug(), name, active, before.version());
        if (!typed.isOf(before) || !programmes.save(after)) {
            var saved = visible(id);
            typed.overtakenBy(saved, frame.home());
            var page = templates.organisationProgrammeEdit(frame, saved, typed);
            return Answer.with(HttpStatus.CONFLICT, page);
        }
        var told = Told.of(after);
        journal.changed(frame.viewer(), "programme.changed", about(id), Told.of(before), told);
        return Answer.done(frame, PATH, "programme.saved");
    }

    // Courses belong to a programme, so an operator always has one that goes on.
    private void keepOne(Form form, ProgrammeId id, @Nullable Period active) {
        if (active != null
                && active.until() != null
                && programmes.all().stream()
                        .filter(other -> !other.id().equals(id))
                        .noneMatch(other -> other.active().until() == null)) {
            form.wrong("until", "programme.last");
        }
    }

    private Programme visible(ProgrammeId id) {
        return programmes.find(id).orElseThrow(NotVisible::new);
    }

    private static Subject about(ProgrammeId id) {
        return new Subject("programme", id.value());
    }
}
