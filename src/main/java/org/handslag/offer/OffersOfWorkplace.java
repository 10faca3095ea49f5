package org.handslag.offer;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.organisation.OrganisationSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import pages.Templates;

/** What an employer offers, on the pages that coordinators have of it and of its workplaces. */
@Component
@Order(15)
class OffersOfWorkplace implements OrganisationSection {
    private final OfferList list;
    private final OfferPages pages;
    private final Templates templates;

    OffersOfWorkplace(OfferList list, OfferPages pages, Templates templates) {
        this.list = list;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        var today = pages.today(f);
        var offers = list.current(organisation.id(), null, today);
        var path = "/offers/new?q=" + UriUtils.encode(organisation.name(), StandardCharsets.UTF_8);
        return Optional.of(templates.offerSection(f, offers, path, today));
    }

    @Override
    public Optional<JteModel> section(Frame f, Workplace workplace) {
        var today = pages.today(f);
        var offers = list.current(workplace.organisation(), workplace.id(), today);
        var path = "/offers/new?workplace=" + workplace.id();
        return Optional.of(templates.offerSection(f, offers, path, today));
    }
}
