package org.handslag.office;

import java.util.List;
import org.handslag.ui.Option;

/**
 * What there is to choose among when an instance is written.
 *
 * @param rooms names to pick from while typing, each with the name of its place
 */
public record InstanceChoices(List<Option> languages, List<Option> places, List<Option> rooms) {}
