package org.handslag.readiness;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.organisation.RoomSection;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from an employer's room to how ready its workplaces are; a way only, as the offers'. */
@Component
@Order(21)
class ReadinessOfRoom implements RoomSection {
    private final Templates templates;

    ReadinessOfRoom(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(
            Frame f, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        var path = "/readiness" + (workplace == null ? "" : "/" + workplace);
        return Optional.of(templates.readinessInRoom(f, path));
    }
}
