package org.handslag.release;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.Agreements;
import org.handslag.agreement.Approval;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.release.ReleasePage.OutsideReader;
import org.springframework.stereotype.Component;

/**
 * Those whom the rules ask besides the circle, and who read the agreement by a link: whoever has
 * approved, and whoever is asked to now. The agreement keeps them; here it is only told.
 */
@Component
class OutsideReaders {
    private final Agreements agreements;

    OutsideReaders(Agreements agreements) {
        this.agreements = agreements;
    }

    List<OutsideReader> of(CircleView view) {
        return agreements.find(view.circle(), view.today()).stream()
                .flatMap(
                        agreement ->
                                agreement.versions().stream()
                                        .flatMap(version -> of(agreement, version)))
                .toList();
    }

    private static Stream<OutsideReader> of(Agreement agreement, AgreementVersion version) {
        var given =
                agreement.given(version).stream()
                        .filter(one -> one.party().isOutside())
                        .map(one -> approved(one, version));
        return version.equals(agreement.current()) && version.isAsked()
                ? Stream.concat(given, asked(agreement, version))
                : given;
    }

    private static OutsideReader approved(Approval one, AgreementVersion version) {
        return new OutsideReader(one.name(), one.party(), version.asked(), one.at());
    }

    private static Stream<OutsideReader> asked(Agreement agreement, AgreementVersion version) {
        var outsiders = version.content().beside().outsiders();
        var now = agreement.turns().now();
        return outsiders.entrySet().stream()
                .filter(one -> now.contains(one.getKey()))
                .map(
                        one ->
                                new OutsideReader(
                                        one.getValue().name(),
                                        one.getKey(),
                                        version.asked(),
                                        null));
    }
}
