package org.handslag.demo;

import java.util.Map;
import java.util.Optional;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;

/**
 * The organisations and workplaces of a script, by their names.
 *
 * @param workplaces by organisation and workplace, such as {@code Allvaror | Allum}
 */
public record Employers(
        Map<String, OrganisationId> organisations, Map<String, WorkplaceId> workplaces) {

    public OrganisationId organisation(String name) {
        return Optional.ofNullable(organisations.get(name))
                .orElseThrow(() -> new IllegalStateException("No employer " + name));
    }

    public WorkplaceId workplace(String organisation, String workplace) {
        var name = key(organisation, workplace);
        return Optional.ofNullable(workplaces.get(name))
                .orElseThrow(() -> new IllegalStateException("No workplace " + name));
    }

    /** Written such as {@code Allvaror | Allum}. */
    public record Place(String organisation, String workplace) {
        public static Place of(String written) {
            var told = written.split(" \\| ");
            return new Place(told[0], told[1]);
        }
    }

    public WorkplaceId workplace(Place place) {
        return workplace(place.organisation(), place.workplace());
    }

    static String key(String organisation, String workplace) {
        return organisation + " | " + workplace;
    }
}
