package org.handslag.organisation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.web.Frame;

/**
 * A part of the coordinator's page of an organisation that a module brings, such as its employer
 * room. Every bean of this kind is asked, in the order of its {@code @Order}, within the page's
 * unit of work; its section begins with an {@code h2}, holds facts that are read already and sees
 * to its reads itself.
 */
public interface OrganisationSection {
    /** Empty when there is nothing to tell this viewer of this organisation. */
    Optional<JteModel> section(Frame frame, Organisation organisation);
}
