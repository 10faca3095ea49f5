package org.handslag.shelter;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about one protected identity, or is to be; nothing of what it protects.
 *
 * @param shelter null while someone is to be marked
 * @param shownName as her entry names her today
 * @param candidates who may be named
 */
public record ShelterPage(
        @Nullable Shelter shelter,
        PersonId person,
        String shownName,
        List<Option> candidates,
        Form form,
        LocalDate today) {}
