package org.handslag.people;

import java.util.List;
import org.handslag.directory.Person;
import org.handslag.ui.Option;

/**
 * Choosing where a person works: what was searched for and what was found.
 *
 * @param typed empty before the first search
 */
public record WorkplaceChoice(Person person, String typed, List<Option> found) {}
