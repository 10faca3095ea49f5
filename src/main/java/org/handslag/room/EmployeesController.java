package org.handslag.room;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
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

/** How many work at a workplace, so that its share of mentors can be told. */
@Page
@RequestMapping("/room/{room}/workplaces/{workplace}/employees")
class EmployeesController {
    private static final String FIELD = "employees";
    private static final int MOST = 999_999;

    private final Rooms rooms;
    private final Workplaces workplaces;
    private final EmployerContacts known;
    private final Journal journal;
    private final Clock clock;
    private final Templates templates;

    EmployeesController(
            Rooms rooms,
            Workplaces workplaces,
            EmployerContacts known,
            Journal journal,
            Clock clock,
            Templates templates) {
        this.rooms = rooms;
        this.workplaces = workplaces;
        this.known = known;
        this.journal = journal;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see how many are told to work at one of the employer's workplaces")
    ResponseEntity<?> edit(
            Frame f, @PathVariable RoomId room, @PathVariable WorkplaceId workplace) {
        var hers = rooms.open(f.viewer(), room);
        var about = workplace(hers, workplace);
        var form = Form.empty();
        known.employees(workplace).ifPresent(number -> form.fill(FIELD, number));
        return Answer.page(templates.roomEmployees(f, hers, about, form));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "tell how many work at one of the employer's workplaces")
    ResponseEntity<?> update(
            Frame f, Form form, @PathVariable RoomId room, @PathVariable WorkplaceId workplace) {
        var hers = rooms.open(f.viewer(), room);
        var about = workplace(hers, workplace);
        var told = form.number(FIELD, 1, MOST);
        if (!form.ok()) {
            return Answer.invalid(templates.roomEmployees(f, hers, about, form));
        }
        var before = known.employees(workplace).map(String::valueOf).orElse("");
        known.saveSize(workplace, Optional.of(told), f.viewer().person(), clock.instant());
        journal.changed(
                f.viewer(),
                "workplace.employees",
                new Subject("workplace", workplace.value()),
                Map.of(FIELD, before),
                Map.of(FIELD, told));
        return Answer.done(f, hers.path(), "room.done.told");
    }

    private Workplace workplace(Room room, WorkplaceId id) {
        return workplaces
                .find(id)
                .filter(found -> found.organisation().equals(room.organisation()))
                .filter(_ -> room.isWhole() || id.equals(room.workplace()))
                .orElseThrow(NotVisible::new);
    }
}
