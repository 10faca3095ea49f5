package org.handslag.decision;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/** All have said yes: everything once more, before the mentorship begins. */
public record BeginPage(
        ChoosingPage page,
        ChoiceTold told,
        List<Option> employers,
        List<Option> consultants,
        Form form) {}
