package org.handslag.office;

import java.time.Clock;
import org.handslag.course.Courses;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The course dates: on screen and as a file. */
@Page
class InstanceListController {
    private final InstanceList list;
    private final Courses courses;
    private final VenueRegister venues;
    private final Templates templates;
    private final Clock clock;

    InstanceListController(
            InstanceList list,
            Courses courses,
            VenueRegister venues,
            Templates templates,
            Clock clock) {
        this.list = list;
        this.courses = courses;
        this.venues = venues;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances")
    @Allow(value = Who.COORDINATOR, to = "see all course dates with how full they are")
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = InstanceFilter.of(asked);
        var programmes = f.viewer().programmes(Role.COORDINATOR);
        var rows = list.rows(filter, programmes, f.home().zone(), clock.instant());
        var choices =
                courses.all(programmes).stream()
                        .map(course -> Option.of(course.id(), f.plain(course.title())))
                        .toList();
        var places =
                venues.active(f.home().language()).stream()
                        .map(venue -> Option.of(venue.id(), venue.name()))
                        .toList();
        var page = new InstanceListPage(rows, filter.past(), asked, choices, places);
        return Answer.page(templates.officeInstances(f, page));
    }

    @GetMapping("/instances.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the course dates with how full they are")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var filter = InstanceFilter.of(asked);
        var programmes = f.viewer().programmes(Role.COORDINATOR);
        var zone = f.home().zone();
        return ListFile.of(
                        f,
                        ending,
                        OfficeFiles.instances(f),
                        () -> list.all(filter, programmes, zone, clock.instant()))
                .named(f.t("office.file"));
    }
}
