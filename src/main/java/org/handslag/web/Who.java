package org.handslag.web;

import java.util.Arrays;
import java.util.Optional;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;

/** The kinds of user that a route can be for. */
public enum Who {
    /** Anyone, without account. */
    VISITOR,
    /** The holder of a link or code that was sent for just this. */
    LINK_HOLDER,
    /** Anyone who has signed in, about herself. */
    SIGNED_IN,
    ADMINISTRATOR,
    COORDINATOR,
    TRAINER,
    JOB_CONSULTANT,
    EMPLOYER_CONTACT,
    FUNDER;

    /** Whether this viewer is of this kind; a link is checked by the page that it opens. */
    boolean includes(Viewer viewer) {
        return switch (this) {
            case VISITOR, LINK_HOLDER -> true;
            case SIGNED_IN -> viewer.signedIn();
            default -> role().map(viewer::has).orElse(false);
        };
    }

    private Optional<Role> role() {
        return Arrays.stream(Role.values()).filter(r -> r.name().equals(name())).findFirst();
    }
}
