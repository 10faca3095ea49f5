package org.handslag.series;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** To which series a date belongs, and whether the later ones shall follow what was changed. */
@Component
@Order(5)
class SeriesSection implements InstanceSection {
    private final SeriesRows series;
    private final Following following;
    private final Templates templates;

    SeriesSection(SeriesRows series, Following following, Templates templates) {
        this.series = series;
        this.following = following;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance date) {
        if (!f.viewer().has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        return series.of(date.id())
                .map(its -> within(f, date, its))
                .or(() -> Optional.of(templates.seriesOffer(f, date)));
    }

    private JteModel within(Frame f, CourseInstance date, Series its) {
        var all = series.dates(its.id());
        var number = all.indexOf(date.id()) + 1;
        var changed = number < all.size() ? following.changed(date) : List.<Setting>of();
        return templates.seriesSection(f, date, its, number, all.size(), changed);
    }
}
