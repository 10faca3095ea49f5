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

/** What an employer offers, in its room. */
@Component
@Order(20)
class OffersOfRoom implements RoomSection {
    private final OfferList list;
    private final OfferPages pages;
    private final Templates templates;

    OffersOfRoom(OfferList list, OfferPages pages, Templates templates) {
        this.list = list;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(
            Frame f, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        var today = pages.today(f);
        var offers = list.current(organisation, workplace, today);
        var path = "/offers/new" + (workplace == null ? "" : "?workplace=" + workplace);
        return Optional.of(templates.offerSection(f, offers, path, today));
    }
}
