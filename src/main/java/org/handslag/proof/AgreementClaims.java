package org.handslag.proof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.Approval;
import org.handslag.agreement.VersionChange;
import org.handslag.proof.Claim.Told;
import org.handslag.rules.LimitBroken;
import org.handslag.rules.Limits;
import org.handslag.rules.RulePack;

/**
 * What the agreement that holds proves.
 *
 * @param version the one that holds
 * @param pack under which it was made
 */
record AgreementClaims(Agreement agreement, AgreementVersion version, RulePack pack) {

    /** When nothing has been agreed on, all that an agreement would prove is missing. */
    static List<Claim> none(String path) {
        var missing = Told.of("proof.no-agreement");
        return List.of(
                Claim.missing("proof.purpose", missing, path),
                Claim.missing("proof.measure", missing, path),
                Claim.missing("proof.mentor-tasks", missing, path),
                Claim.missing("proof.not-mentor-tasks", missing, path),
                Claim.missing("proof.approvals", missing, path),
                Claim.missing("proof.period", missing, path),
                Claim.missing("proof.conflict", missing, path));
    }

    List<Claim> all() {
        var claims = new ArrayList<Claim>();
        claims.add(text("proof.purpose", AgreementText.PURPOSE));
        claims.add(measure());
        claims.add(text("proof.mentor-tasks", AgreementText.MENTOR_TASKS));
        claims.add(text("proof.not-mentor-tasks", AgreementText.NOT_MENTOR_TASKS));
        claims.add(approvals());
        claims.add(period());
        if (isRenewed() && pack.content().limits().assessed()) {
            claims.add(text("proof.renewal", AgreementText.ASSESSMENT));
        }
        claims.add(conflict());
        return claims;
    }

    private Claim text(String key, AgreementText which) {
        var text = version.content().text(which);
        return text.isEmpty()
                ? Claim.missing(key, Told.of("proof.lacks." + which), agreement.path())
                : Claim.proven(
                        key,
                        List.of(new Told("proof.in-version", inVersion(), text)),
                        agreement.path());
    }

    private Map<String, Object> inVersion() {
        return Map.of("n", version.number(), "day", agreed());
    }

    /** Which kind of placement, and by which law; someone has to have looked the rules up. */
    private Claim measure() {
        var law = pack.content().law().reference();
        var name = pack.content().name();
        var evidence = new ArrayList<Told>();
        evidence.add(
                law.isEmpty()
                        ? Told.of("proof.kind", Map.of("kind", name))
                        : Told.of("proof.kind-and-law", Map.of("kind", name, "law", law)));
        var checked = pack.check().on();
        if (checked != null) {
            evidence.add(
                    Told.of(
                            "proof.rules-checked",
                            Map.of("day", checked, "source", pack.check().source())));
        }
        var missing = checked == null ? Told.of("proof.measure-missing") : null;
        return new Claim("proof.measure", evidence, missing, "/placement-types/" + pack.type());
    }

    /** In the order in which they came; one that was noted for her she has to confirm herself. */
    private Claim approvals() {
        var given = agreement.given(version);
        var evidence = given.stream().map(this::approval).toList();
        var unconfirmed = given.stream().filter(Approval::isUnconfirmed).findFirst();
        var missing =
                unconfirmed
                        .map(one -> Told.of("proof.approvals-missing", Map.of("name", one.name())))
                        .orElse(null);
        return new Claim("proof.approvals", evidence, missing, agreement.path());
    }

    private Told approval(Approval one) {
        var behalf = one.behalf();
        if (behalf == null) {
            return Told.of(
                    "proof.approved",
                    Map.of("party", one.party(), "name", one.name(), "moment", one.at()));
        }
        var confirmed = one.confirmed();
        var values =
                Map.<String, Object>of(
                        "party", one.party(),
                        "name", one.name(),
                        "moment", one.at(),
                        "way", behalf.way(),
                        "reason", behalf.reason(),
                        "read", behalf.read(),
                        "confirmed", confirmed == null ? "" : confirmed);
        return Told.of(
                confirmed == null ? "proof.approved-for" : "proof.approved-for-confirmed", values);
    }

    private Claim period() {
        var content = version.content();
        var until = Objects.requireNonNull(content.until());
        var told = Told.of("proof.period-is", Map.of("from", content.from(), "until", until));
        var wish = new Limits.Wish(first(), content.from(), until, isRenewed(), null);
        var broken =
                pack.content().limits().broken(wish, agreed()).stream()
                        .filter(one -> one != LimitBroken.TOO_LATE || begins())
                        .findFirst();
        var missing = broken.map(one -> Told.of("proof.period." + one)).orElse(null);
        return new Claim("proof.period", List.of(told), missing, agreement.path());
    }

    private Claim conflict() {
        var kin = version.content().kin();
        if (kin == null) {
            var missing = Told.of("proof.conflict-missing");
            return Claim.missing("proof.conflict", missing, agreement.path());
        }
        var how = version.content().text(AgreementText.FAMILY);
        var told = new Told(kin ? "proof.kin" : "proof.no-kin", Map.of(), kin ? how : "");
        return Claim.proven("proof.conflict", List.of(told), agreement.path());
    }

    private LocalDate agreed() {
        var at = version.agreed();
        return at == null ? version.content().from() : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Whether a period begins with it, so that it had to be agreed on in time. */
    private boolean begins() {
        return version.change() == VersionChange.FIRST || version.change() == VersionChange.RENEWED;
    }

    private boolean isRenewed() {
        return version.content().from().isAfter(first());
    }

    private LocalDate first() {
        return agreement.versions().stream()
                .filter(AgreementVersion::holds)
                .map(one -> one.content().from())
                .min(LocalDate::compareTo)
                .orElse(version.content().from());
    }
}
