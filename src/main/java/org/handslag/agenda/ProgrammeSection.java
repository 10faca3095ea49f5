package org.handslag.agenda;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The programme and the picture of a date, on its page. */
@Component
@Order(20)
class ProgrammeSection implements InstanceSection {
    private final DayProgrammes programmes;
    private final Viewing viewing;
    private final GroupPhotos photos;
    private final Templates templates;

    ProgrammeSection(
            DayProgrammes programmes, Viewing viewing, GroupPhotos photos, Templates templates) {
        this.programmes = programmes;
        this.viewing = viewing;
        this.photos = photos;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance date) {
        if (!f.viewer().has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var programme = programmes.of(date.id());
        return Optional.of(
                templates.agendaSection(
                        f,
                        date,
                        programme,
                        viewing.whole(programme, date),
                        photos.of(date.id()).orElse(null)));
    }
}
