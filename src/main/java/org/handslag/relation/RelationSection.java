package org.handslag.relation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.organisation.OrganisationSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where the relation stands, on the page of an organisation and of a workplace. */
@Component
@Order(10)
class RelationSection implements OrganisationSection {
    private final Relations relations;
    private final Trained trained;
    private final RelationPages pages;
    private final Templates templates;

    RelationSection(
            Relations relations, Trained trained, RelationPages pages, Templates templates) {
        this.relations = relations;
        this.trained = trained;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        var today = pages.today(f);
        var state = relations.of(organisation.id(), today);
        var shares = trained.of(organisation.id(), today);
        var path = RelationController.path(organisation.id());
        return Optional.of(templates.relationSection(f, state, shares, path));
    }

    @Override
    public Optional<JteModel> section(Frame f, Workplace workplace) {
        var today = pages.today(f);
        var state = relations.of(workplace.id(), today);
        var shares =
                trained.of(workplace.organisation(), today).stream()
                        .filter(share -> share.workplace().equals(workplace.id()))
                        .toList();
        var path = RelationController.path(workplace.organisation());
        return Optional.of(templates.relationSection(f, state, shares, path));
    }
}
