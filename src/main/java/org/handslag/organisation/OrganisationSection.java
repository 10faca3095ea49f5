package org.handslag.organisation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.web.Frame;

/**
 * A part of the page of an organisation, or of one of its workplaces, that a module brings. Every
 * bean of this kind is asked, in the order of its {@code @Order}, within the page's unit of work;
 * its section begins with an {@code h2}, holds facts that are read already and sees to its reads
 * itself.
 */
public interface OrganisationSection {
    /** Empty when there is nothing to tell this viewer of this organisation. */
    Optional<JteModel> section(Frame frame, Organisation organisation);

    /** As above, of a workplace. */
    default Optional<JteModel> section(Frame frame, Workplace workplace) {
        return Optional.empty();
    }
}
