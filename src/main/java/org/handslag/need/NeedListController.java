package org.handslag.need;

import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Reads;
import org.handslag.ui.Form;
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

/** Everyone's needs at an instance: on the coordinator's screen, and on the sheet of the day. */
@Page
@RequestMapping("/instances/{id}/needs")
class NeedListController {
    static final String READ_AS = "needs";

    private final NeedReach reach;
    private final Needs needs;
    private final Reads reads;
    private final Templates templates;

    NeedListController(NeedReach reach, Needs needs, Reads reads, Templates templates) {
        this.reach = reach;
        this.needs = needs;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what everyone at a course date needs")
    ResponseEntity<?> index(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var date = reach.coordinated(id, f.viewer());
        var all = needs.all(id, f.viewer());
        note(f, all);
        var kind = asked.optionalChoice("kind", NeedKind.class).orElse(null);
        return Answer.page(templates.needIndex(f, new NeedListPage(date, all, kind)));
    }

    @GetMapping("/sheet")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "read and print what those who come on the day need")
    ResponseEntity<?> sheet(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.onTheDay(id, f.viewer());
        var all = needs.sheet(id, f.viewer());
        note(f, all);
        return Answer.page(templates.needSheet(f, new NeedListPage(date, all, null)));
    }

    private void note(Frame f, List<SheetNeed> seen) {
        var persons = seen.stream().map(SheetNeed::person).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), READ_AS, persons);
    }
}
