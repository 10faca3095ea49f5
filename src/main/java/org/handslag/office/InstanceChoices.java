package org.handslag.office;

import java.util.List;
import org.handslag.ui.Option;

/** What there is to choose among when an instance is written. */
public record InstanceChoices(List<Option> languages, List<Option> places) {}
