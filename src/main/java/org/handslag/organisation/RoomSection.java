package org.handslag.organisation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page of an employer's room that a module brings, such as the network's meetings.
 * Every bean of this kind is asked, in the order of its {@code @Order}, within the page's unit of
 * work and with one statement at most, however many work there. Its section begins with an {@code
 * h2} and shows nothing that an employer's contact may not see; the reader may be in no other room.
 */
public interface RoomSection {
    /**
     * Empty when there is nothing to tell this employer.
     *
     * @param workplace whose room it is, or null for the whole organisation's
     */
    Optional<JteModel> section(
            Frame frame, OrganisationId organisation, @Nullable WorkplaceId workplace);
}
