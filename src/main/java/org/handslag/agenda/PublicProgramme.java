package org.handslag.agenda;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.ParticipantSection;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** A published programme: as everyone may read it, and with all names for those who take part. */
@Component
public class PublicProgramme implements ParticipantSection {
    private final CourseInstances instances;
    private final DayProgrammes programmes;
    private final Viewing viewing;
    private final Templates templates;

    PublicProgramme(
            CourseInstances instances,
            DayProgrammes programmes,
            Viewing viewing,
            Templates templates) {
        this.instances = instances;
        this.programmes = programmes;
        this.viewing = viewing;
        this.templates = templates;
    }

    /** Empty when the date has none that is published. */
    public Optional<JteModel> of(Frame f, String slug) {
        return instances.bySlug(slug).flatMap(date -> open(f, date));
    }

    private Optional<JteModel> open(Frame f, CourseInstance date) {
        return Optional.of(programmes.of(date.id()))
                .filter(DayProgramme::isPublished)
                .map(programme -> templates.agendaShown(f, viewing.open(programme, date)));
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance date) {
        return Optional.of(programmes.of(date.id()))
                .filter(DayProgramme::isPublished)
                .map(programme -> templates.agendaShown(f, viewing.whole(programme, date)));
    }
}
