package org.handslag.people;

import java.util.List;
import org.handslag.ui.Option;

/**
 * A page of the list of people.
 *
 * @param organisation name of the one whose people these are, or empty
 * @param found how many the filter lets through
 * @param at number of this page of the list, from 1
 */
public record PersonListPage(
        List<PersonRow> rows,
        List<Option> municipalities,
        String organisation,
        int found,
        int at,
        int last) {}
