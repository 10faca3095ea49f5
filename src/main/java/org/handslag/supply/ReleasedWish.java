package org.handslag.supply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.fit.MenteeFacts;
import org.handslag.pool.Waiting;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;

/**
 * What a mentee lets employers read of her wish.
 *
 * @param said the codes of the lines as she read them
 */
record ReleasedWish(
        UUID id, PersonId person, ReferralId referral, Map<SupplyLine, List<String>> said) {

    boolean isOf(Waiting waiting) {
        return referral.equals(waiting.referral()) && person.equals(waiting.person());
    }

    /** The lines that she still says word for word, and lets be used. */
    Map<SupplyLine, List<String>> shown(MenteeFacts now) {
        var shown = new EnumMap<SupplyLine, List<String>>(SupplyLine.class);
        said.forEach(
                (line, codes) -> {
                    if (codes.equals(line.of(now))) {
                        shown.put(line, codes);
                    }
                });
        return shown;
    }
}
