package org.handslag.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.completion.Mentors.Qualification;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the circle proves of its mentor, each claim proven and missing. */
class CircleProofTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Instant PROMISED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Qualification COURSE =
            new Qualification(
                    Texts.of(Locale.of("sv"), "Grundkurs", FIRST), FIRST.minusDays(90), "");

    @Test
    void provesAMentorWithACourseWhoHasPromised() {
        var mentor = member(CircleRole.MENTOR, PROMISED);
        var claims =
                CircleProof.claims(
                        circle(mentor, member(CircleRole.STAND_IN, PROMISED)),
                        Map.of(mentor.person(), List.of(COURSE)));
        assertThat(claims).allMatch(Claim::isProven);
        assertThat(claims.getFirst().evidence()).hasSize(2);
    }

    @Test
    void missesAMentor() {
        var claims = CircleProof.claims(circle(member(CircleRole.MENTEE, null)), Map.of());
        assertThat(claims).noneMatch(Claim::isProven);
    }

    @Test
    void missesTheCourseOfOneOfTwoMentors() {
        var one = member(CircleRole.MENTOR, PROMISED);
        var two = member(CircleRole.MENTOR, PROMISED);
        var claims = CircleProof.claims(circle(one, two), Map.of(one.person(), List.of(COURSE)));
        assertThat(claims)
                .filteredOn(claim -> !claim.isProven())
                .extracting(Claim::key)
                .containsExactly("proof.qualified");
    }

    @Test
    void missesThePromiseOfAnyoneWhoShouldMakeIt() {
        for (var role : List.of(CircleRole.STAND_IN, CircleRole.EMPLOYER)) {
            var mentor = member(CircleRole.MENTOR, PROMISED);
            var claims =
                    CircleProof.claims(
                            circle(mentor, member(role, null)),
                            Map.of(mentor.person(), List.of(COURSE)));
            assertThat(claims)
                    .filteredOn(claim -> !claim.isProven())
                    .extracting(Claim::key)
                    .containsExactly("proof.promised");
        }
    }

    private static CircleMember member(CircleRole role, @Nullable Instant promised) {
        return new CircleMember(
                new CircleMemberId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role.name(),
                role,
                FIRST,
                null,
                promised,
                Set.of());
    }

    private static Circle circle(CircleMember... members) {
        var mentorship =
                new Mentorship(
                        new MentorshipId(UUID.randomUUID()),
                        new ProgrammeId(UUID.randomUUID()),
                        MentorshipKind.PLACEMENT,
                        null,
                        new WorkplaceId(UUID.randomUUID()),
                        FIRST,
                        PROMISED,
                        null,
                        0);
        return new Circle(mentorship, "Lagret", List.of(members), 12);
    }
}
