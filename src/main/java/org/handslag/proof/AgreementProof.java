package org.handslag.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.Agreements;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.handslag.rules.RulePack;
import org.handslag.rules.Rulebook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What agreements prove. */
@Component
@Order(10)
class AgreementProof implements ProofSource {
    private final Agreements agreements;
    private final Rulebook rulebook;

    AgreementProof(Agreements agreements, Rulebook rulebook) {
        this.agreements = agreements;
        this.rulebook = rulebook;
    }

    @Override
    public Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today) {
        var claims = new HashMap<MentorshipId, List<Claim>>();
        for (var circle : circles) {
            var mentorship = circle.mentorship();
            claims.put(mentorship.id(), AgreementClaims.none(mentorship.path() + "/agreement"));
        }
        var packs = new HashMap<String, Optional<RulePack>>();
        for (var agreement : agreements.of(circles, today)) {
            claims(agreement, packs)
                    .ifPresent(some -> claims.put(agreement.mentorship().id(), some.all()));
        }
        return claims;
    }

    /** One statement for each pack that there is among them. */
    private Optional<AgreementClaims> claims(
            Agreement agreement, Map<String, Optional<RulePack>> packs) {
        var version = agreement.inForce();
        if (version == null) {
            return Optional.empty();
        }
        var type = version.type();
        var number = version.pack();
        return type == null || number == null
                ? Optional.empty()
                : packs.computeIfAbsent(type + "/" + number, _ -> rulebook.pack(type, number))
                        .map(pack -> new AgreementClaims(agreement, version, pack));
    }
}
