package org.handslag.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementContent;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.AgreementVersionId;
import org.handslag.agreement.Approval;
import org.handslag.agreement.Approval.ApprovalWay;
import org.handslag.agreement.Approval.BehalfReason;
import org.handslag.agreement.Approval.ReadAloud;
import org.handslag.agreement.Party;
import org.handslag.agreement.VersionChange;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.rules.ApprovalOrder;
import org.handslag.rules.LawReference;
import org.handslag.rules.Length;
import org.handslag.rules.Limits;
import org.handslag.rules.MentorHours;
import org.handslag.rules.PackCheck;
import org.handslag.rules.PackContent;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.RulePack;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agreement proves, each claim proven and missing. */
class AgreementClaimsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = FIRST.plusWeeks(13).minusDays(1);
    private static final MentorshipId HERE = new MentorshipId(UUID.randomUUID());
    private static final PlacementTypeId TYPE = new PlacementTypeId(UUID.randomUUID());
    private static final Map<AgreementText, String> ALL =
            Map.of(
                    AgreementText.PURPOSE, "Lära sig lagret",
                    AgreementText.MENTOR_TASKS, "Samtal",
                    AgreementText.NOT_MENTOR_TASKS, "Ekonomi",
                    AgreementText.ASSESSMENT, "Hon vill lära mer");

    @Test
    void provesAllOfAWholeAgreement() {
        var claims = claims(version(1, FIRST, LAST, ALL, false), List.of(approval(null, null)));
        assertThat(claims).allMatch(Claim::isProven);
        assertThat(claims).extracting(Claim::key).doesNotContain("proof.renewal");
    }

    @Test
    void provesNothingWithoutAnAgreement() {
        var none = AgreementClaims.none("/mentorships/x/agreement");
        assertThat(none).noneMatch(Claim::isProven);
        assertThat(none).extracting(Claim::key).contains("proof.purpose", "proof.approvals");
    }

    @ParameterizedTest
    @CsvSource({
        "PURPOSE, proof.purpose",
        "MENTOR_TASKS, proof.mentor-tasks",
        "NOT_MENTOR_TASKS, proof.not-mentor-tasks"
    })
    void missesEachTextThatIsNotWritten(AgreementText text, String key) {
        var some = new EnumMap<AgreementText, String>(ALL);
        some.remove(text);
        assertThat(gaps(version(1, FIRST, LAST, some, false))).containsExactly(key);
    }

    @Test
    void missesTheAnswerOnKinship() {
        assertThat(gaps(version(1, FIRST, LAST, ALL, null))).containsExactly("proof.conflict");
        var kin = claims(version(1, FIRST, LAST, ALL, true), List.of(approval(null, null)));
        assertThat(kin).allMatch(Claim::isProven);
    }

    @Test
    void missesRulesThatNobodyHasLookedUp() {
        var unchecked = pack(new PackCheck("star.dk", null), true);
        var version = version(1, FIRST, LAST, ALL, false);
        var claims = claims(List.of(version), List.of(approval(null, null)), unchecked);
        assertThat(missing(claims)).containsExactly("proof.measure");
        assertThat(claims.get(1).evidence()).hasSize(1);
    }

    @Test
    void missesAPeriodThatBreaksALimit() {
        var late = version(1, FIRST, LAST.plusDays(1), ALL, false);
        assertThat(gaps(late)).containsExactly("proof.period");
    }

    @Test
    void asksForAnAssessmentOnlyWhenThePeriodIsRenewed() {
        var first = version(1, FIRST, LAST, ALL, false);
        var next = LAST.plusDays(1);
        var renewed = version(2, next, next.plusWeeks(4), ALL, false);
        var claims = claims(List.of(renewed, first), List.of(), pack(checked(), true));
        assertThat(claims).extracting(Claim::key).contains("proof.renewal");
        assertThat(missing(claims)).isEmpty();
        var bare = new EnumMap<AgreementText, String>(ALL);
        bare.remove(AgreementText.ASSESSMENT);
        var without = version(2, next, next.plusWeeks(4), bare, false);
        var gaps = claims(List.of(without, first), List.of(), pack(checked(), true));
        assertThat(missing(gaps)).containsExactly("proof.renewal");
        var unasked = claims(List.of(without, first), List.of(), pack(checked(), false));
        assertThat(missing(unasked)).isEmpty();
    }

    @Test
    void missesAnApprovalThatWasNotedAndNotConfirmed() {
        var behalf =
                new Approval.Behalf(
                        new PersonId(UUID.randomUUID()),
                        ApprovalWay.TELEPHONE,
                        BehalfReason.LANGUAGE,
                        ReadAloud.EASY,
                        "arabiska");
        var version = version(1, FIRST, LAST, ALL, false);
        var noted = claims(version, List.of(approval(behalf, null)));
        assertThat(missing(noted)).containsExactly("proof.approvals");
        var confirmed = claims(version, List.of(approval(behalf, at(FIRST))));
        assertThat(missing(confirmed)).isEmpty();
    }

    private static final AgreementVersionId ID = new AgreementVersionId(UUID.randomUUID());

    private static List<String> gaps(AgreementVersion version) {
        return missing(claims(version, List.of(approval(null, null))));
    }

    private static List<String> missing(List<Claim> claims) {
        return claims.stream().filter(one -> !one.isProven()).map(Claim::key).toList();
    }

    private static List<Claim> claims(AgreementVersion version, List<Approval> approvals) {
        return claims(List.of(version), approvals, pack(checked(), true));
    }

    private static List<Claim> claims(
            List<AgreementVersion> versions, List<Approval> approvals, RulePack pack) {
        var mentorship =
                new Mentorship(
                        HERE,
                        new ProgrammeId(UUID.randomUUID()),
                        MentorshipKind.PLACEMENT,
                        null,
                        new WorkplaceId(UUID.randomUUID()),
                        FIRST,
                        at(FIRST),
                        null,
                        0);
        var circle = new Circle(mentorship, "Lagret", List.of(), 12);
        var agreement =
                new Agreement(circle, versions, Map.of(ID, approvals), pack, List.of(), LAST);
        return new AgreementClaims(agreement, versions.getFirst(), pack).all();
    }

    private static AgreementVersion version(
            int number,
            LocalDate from,
            LocalDate until,
            Map<AgreementText, String> texts,
            @Nullable Boolean kin) {
        var content =
                new AgreementContent(
                        new AgreementContent.Period(from, until),
                        texts,
                        List.of(),
                        new AgreementContent.Support(90, Set.of(), true, List.of()),
                        kin,
                        new AgreementContent.Beside(false, Map.of()),
                        List.of(),
                        Map.of());
        var change = number == 1 ? VersionChange.FIRST : VersionChange.RENEWED;
        return new AgreementVersion(
                ID, HERE, number, change, "", TYPE, 1, content, at(FIRST), at(FIRST), null, 0);
    }

    private static Approval approval(
            Approval.@Nullable Behalf behalf, @Nullable Instant confirmed) {
        var person = new PersonId(UUID.randomUUID());
        return new Approval(
                UUID.randomUUID(),
                ID,
                Party.MENTEE,
                person,
                "Ada",
                at(FIRST),
                behalf,
                confirmed,
                null);
    }

    private static PackCheck checked() {
        return new PackCheck("star.dk", FIRST);
    }

    private static RulePack pack(PackCheck check, boolean assessed) {
        var weeks = new Length(13, Length.Unit.WEEKS);
        var content =
                new PackContent(
                        Texts.of(Locale.of("sv"), "Praktik", FIRST),
                        Texts.of(Locale.of("sv"), "Praktik", FIRST),
                        new LawReference("LAB § 61", ""),
                        new Limits(weeks, weeks, null, assessed, 7, null, null, true),
                        new MentorHours(true, null, false, 50),
                        Set.of(),
                        List.of(),
                        ApprovalOrder.ANY);
        return new RulePack(TYPE, 1, FIRST, null, content, check, at(FIRST), 0);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
