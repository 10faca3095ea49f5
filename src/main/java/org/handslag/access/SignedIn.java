package org.handslag.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * A person who has signed in, as the pages of one operator see her. Her roles are grants with a
 * scope, which no flat authority could tell: pages ask the {@link Viewer}.
 */
record SignedIn(SignInId id, Viewer viewer, Instant lastSeenAt) implements Authentication {

    PersonId person() {
        return Objects.requireNonNull(viewer.person());
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    /** Never her name: this may stand in a log. */
    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("A sign-in is ended by its row");
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SignInId getDetails() {
        return id;
    }
}
