package org.handslag.organisation;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.directory.Happened;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;

/**
 * All that is shown of an organisation to the office.
 *
 * @param people the first of those who work there today
 * @param more whether there are others
 */
public record OrganisationPage(
        Organisation organisation,
        List<Workplace> workplaces,
        List<Colleague> people,
        boolean more,
        List<JteModel> sections,
        List<Happened> history) {}
