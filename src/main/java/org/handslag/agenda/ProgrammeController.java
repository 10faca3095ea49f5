package org.handslag.agenda;

import gg.jte.models.runtime.JteModel;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.roster.ContractId;
import org.handslag.roster.Roster;
import org.handslag.scope.Refusal;
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
import pages.Templates;

/** The programme of a date: made from the course or an earlier date, shown to all, withdrawn. */
@Page
@RequestMapping("/instances/{id}/programme")
class ProgrammeController {
    private final Reach reach;
    private final DayProgrammes programmes;
    private final CourseInstances instances;
    private final Viewing viewing;
    private final Roster roster;
    private final Templates templates;

    ProgrammeController(
            Reach reach,
            DayProgrammes programmes,
            CourseInstances instances,
            Viewing viewing,
            Roster roster,
            Templates templates) {
        this.reach = reach;
        this.programmes = programmes;
        this.instances = instances;
        this.viewing = viewing;
        this.roster = roster;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see the programme of a course date and begin to change it")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        return Answer.page(page(f, reach.instance(f, id), Form.empty()));
    }

    @PostMapping("/draft")
    @Allow(value = Who.COORDINATOR, to = "make a programme of the course's modules")
    ResponseEntity<?> draft(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.instance(f, id);
        return tried(
                f,
                date,
                () -> programmes.draft(date, reach.of(date), f.home(), f.viewer()),
                "agenda.drafted");
    }

    @PostMapping("/copy")
    @Allow(value = Who.COORDINATOR, to = "copy the programme of an earlier date of the course")
    ResponseEntity<?> copy(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.instance(f, id);
        return tried(
                f,
                date,
                () ->
                        programmes.copy(
                                programmes
                                        .earlier(date)
                                        .orElseThrow(() -> new Refusal("agenda.no-earlier")),
                                date,
                                f.viewer()),
                "agenda.copied");
    }

    @PostMapping("/publication")
    @Allow(value = Who.COORDINATOR, to = "show the programme of a date to everyone")
    ResponseEntity<?> publish(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.instance(f, id);
        return tried(f, date, () -> programmes.publish(date, f.viewer()), "agenda.published");
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "no longer show the programme of a date to everyone")
    ResponseEntity<?> withdraw(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.instance(f, id);
        programmes.withdraw(date, f.viewer());
        return Answer.done(f, path(date), "agenda.withdrawn");
    }

    @PostMapping("/contract")
    @Allow(value = Who.COORDINATOR, to = "say under which contract a date is given")
    ResponseEntity<?> contract(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var date = reach.instance(f, id);
        var contract =
                form.value("contract").isEmpty()
                        ? null
                        : form.parsed("contract", "form.choose", ContractId::of);
        if (contract != null && roster.contract(contract).isEmpty()) {
            form.wrong("contract", "form.choose");
        }
        if (!form.ok()) {
            return Answer.invalid(page(f, date, form));
        }
        programmes.under(date, contract, f.viewer());
        return Answer.done(f, path(date), "agenda.contract-chosen");
    }

    private ResponseEntity<?> tried(Frame f, CourseInstance date, Runnable verb, String done) {
        try {
            verb.run();
            return Answer.done(f, path(date), done);
        } catch (Refusal refused) {
            var form = Form.empty();
            form.wrong("programme", refused.key(), refused.arguments());
            return Answer.refused(page(f, date, form));
        }
    }

    private JteModel page(Frame f, CourseInstance date, Form form) {
        var programme = programmes.of(date.id());
        var contracts = roster.contracts();
        if (form.value("contract").isEmpty() && form.ok()) {
            form.fill("contract", programme.contract());
        }
        return templates.agendaProgramme(
                f,
                new ProgrammePage(
                        date,
                        reach.of(date).title(),
                        programme,
                        viewing.whole(programme, date),
                        programme.isEmpty() ? earlier(date) : null,
                        contracts,
                        f.home().zone()),
                form);
    }

    private @Nullable CourseInstance earlier(CourseInstance date) {
        return programmes.earlier(date).flatMap(p -> instances.find(p.instance())).orElse(null);
    }

    private static String path(CourseInstance date) {
        return "/instances/" + date.id() + "/programme";
    }
}
