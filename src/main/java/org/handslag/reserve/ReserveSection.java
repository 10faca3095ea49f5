package org.handslag.reserve;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** For whom the seats of a date are kept, and when those left over are opened, on its page. */
@Component
@Order(5)
class ReserveSection implements InstanceSection {
    private final Reserves reserves;
    private final Openings openings;
    private final Opener opener;
    private final Addresses addresses;
    private final Templates templates;

    ReserveSection(
            Reserves reserves,
            Openings openings,
            Opener opener,
            Addresses addresses,
            Templates templates) {
        this.reserves = reserves;
        this.openings = openings;
        this.opener = opener;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance instance) {
        return f.viewer().has(Role.COORDINATOR)
                ? reserves.of(instance.id()).map(reserve -> section(f, instance, reserve))
                : Optional.empty();
    }

    private JteModel section(Frame f, CourseInstance instance, Reserve reserve) {
        var link = addresses.of(f.home(), Reserve.path(instance.slug(), reserve.key()));
        return templates.reserveSection(
                f, instance, link, opener.unused(instance, f.viewer()), openings.of(instance.id()));
    }
}
