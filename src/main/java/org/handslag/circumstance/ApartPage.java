package org.handslag.circumstance;

import java.util.List;
import org.handslag.profile.ApartRow;
import org.handslag.ui.Option;

/**
 * @param mentors all who are trained in the reader's programmes
 */
public record ApartPage(Wisher wisher, List<ApartRow> conflicts, List<Option> mentors) {}
