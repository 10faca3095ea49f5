package org.handslag.passkey;

import java.time.Clock;
import java.time.Duration;
import org.handslag.scope.Viewer;
import org.handslag.web.Demonstration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Whether someone has shown lately enough who she is to be given a key: whoever could add one in an
 * unwatched moment could sign in as her for ever.
 */
@Component
class Freshness {
    private static final Duration LATELY = Duration.ofMinutes(30);

    private final Passkeys passkeys;
    private final Clock clock;

    Freshness(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /**
     * A link that was opened lately is enough, but not for staff who have a key: whoever reads
     * their mail could else make another and get past it.
     */
    boolean letsAdd(Viewer viewer, Authentication signIn) {
        var byKey = viewer.isStaff() && !passkeys.of(viewer.self()).isEmpty();
        return signIn.getAuthorities().stream()
                .anyMatch(
                        held ->
                                isPersona(held)
                                        || held instanceof FactorGrantedAuthority factor
                                                && (byKey ? isPasskey(factor) : isOfLate(factor)));
    }

    private boolean isOfLate(FactorGrantedAuthority factor) {
        return factor.getIssuedAt().isAfter(clock.instant().minus(LATELY));
    }

    private static boolean isPersona(GrantedAuthority held) {
        return Demonstration.PERSONA.equals(held.getAuthority());
    }

    private static boolean isPasskey(FactorGrantedAuthority factor) {
        return FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(factor.getAuthority());
    }
}
