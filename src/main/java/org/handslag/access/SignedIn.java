package org.handslag.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.web.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person who has signed in, as the pages of one operator see her. Her roles are grants with a
 * scope, which no flat authority could tell: pages ask the {@link Viewer}. Her authorities tell
 * with what she has shown who she is, and when.
 */
record SignedIn(SignInId id, Viewer viewer, Instant lastSeenAt, Shown shown)
        implements Authentication {

    /**
     * How she has shown who she is.
     *
     * @param confirmedAt when she last did so with a passkey, if she has in this sign-in
     */
    record Shown(Proof by, Instant begunAt, @Nullable Instant confirmedAt) {
        List<GrantedAuthority> authorities() {
            var held = new ArrayList<GrantedAuthority>();
            switch (by) {
                case LINK -> held.add(factor(FactorGrantedAuthority.OTT_AUTHORITY, begunAt));
                case PERSONA -> held.add(new SimpleGrantedAuthority(Demonstration.PERSONA));
                case PASSKEY -> {}
            }
            if (confirmedAt != null) {
                held.add(factor(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, confirmedAt));
            }
            return List.copyOf(held);
        }

        private static GrantedAuthority factor(String name, Instant at) {
            return FactorGrantedAuthority.withAuthority(name).issuedAt(at).build();
        }
    }

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
        return shown.authorities();
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
