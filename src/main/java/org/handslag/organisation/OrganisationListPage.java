package org.handslag.organisation;

import java.util.List;
import org.handslag.ui.Option;

/**
 * A page of the list of organisations.
 *
 * @param found how many the filter lets through
 * @param at number of this page of the list, from 1
 */
public record OrganisationListPage(
        List<OrganisationRow> rows, List<Option> municipalities, int found, int at, int last) {}
