package org.handslag.office;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/** The list of instances with what it can be narrowed to. */
public record InstanceListPage(
        List<InstanceRow> rows,
        boolean past,
        Form asked,
        List<Option> courses,
        List<Option> places) {}
