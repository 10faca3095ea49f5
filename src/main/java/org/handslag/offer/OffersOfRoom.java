package org.handslag.offer;

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

/**
 * The way from an employer's room to what it offers. No more than a way: the room is read often,
 * and stays at its few statements.
 */
@Component
@Order(20)
class OffersOfRoom implements RoomSection {
    private final Templates templates;

    OffersOfRoom(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(
            Frame f, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        var path = "/offers/new" + (workplace == null ? "" : "?workplace=" + workplace);
        return Optional.of(templates.offerInRoom(f, path));
    }
}
