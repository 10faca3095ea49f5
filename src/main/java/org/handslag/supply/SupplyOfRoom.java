package org.handslag.supply;

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

/** The way from an employer's room to what people can do; a way only, as the offers'. */
@Component
@Order(22)
class SupplyOfRoom implements RoomSection {
    private final Templates templates;

    SupplyOfRoom(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(
            Frame f, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        return Optional.of(templates.supplyWay(f));
    }
}
