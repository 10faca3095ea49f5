package org.handslag.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.mentorship.Standing;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who writes and reads what at the end, and from when. */
class EndingViewTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final MentorshipId ID = new MentorshipId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, false",
        "2026-06-02, true",
        "2026-06-30, true",
        "2026-07-30, true",
    })
    void opensFourWeeksBeforeThePlannedEnd(LocalDate today, boolean open) {
        assertThat(of(CircleRole.MENTEE, MentorshipKind.PLACEMENT, null, today).isOpen())
                .isEqualTo(open);
    }

    @Test
    void neverOpensWhatDidNotBegin() {
        var ended = new Mentorship.End(END, EndReason.NOT_BEGUN);
        assertThat(of(CircleRole.MENTEE, MentorshipKind.PLACEMENT, ended, END).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // role, kind, leads, writes, speaks for the mentee, reads before she says so
        "MENTEE, PLACEMENT, false, true, true, true",
        "MENTOR, PLACEMENT, false, false, false, false",
        "STAND_IN, PLACEMENT, false, false, false, false",
        "EMPLOYER, PLACEMENT, false, false, false, false",
        "CONSULTANT, PLACEMENT, true, true, true, true",
        "MENTEE, ONBOARDING, false, true, true, true",
        "MENTOR, ONBOARDING, false, false, false, false",
        "EMPLOYER, ONBOARDING, true, true, false, true",
        ", PLACEMENT, true, true, true, true",
        ", ONBOARDING, true, true, true, true",
    })
    void saysWhoWritesAndReads(
            @Nullable CircleRole role,
            MentorshipKind kind,
            boolean leads,
            boolean writes,
            boolean speaks,
            boolean reads) {
        var ended = new Mentorship.End(END, EndReason.COMPLETED);
        var ending = of(role, kind, ended, END);
        assertThat(ending.leads()).isEqualTo(leads);
        assertThat(ending.writes()).isEqualTo(writes);
        assertThat(ending.speaks()).isEqualTo(speaks);
        var written = EndSummary.none(ID).saying(Map.of(SummaryText.DONE, "Packat"));
        assertThat(ending.reads(written)).isEqualTo(reads);
        var right = new EndSummary.Right(Instant.EPOCH, EndSummary.RightWay.SELF, null, "");
        var said = new EndSummary(ID, new EnumMap<>(written.texts()), Instant.EPOCH, right, 1);
        assertThat(ending.reads(said)).isTrue();
    }

    @Test
    void letsWhoeverLeftBeforeTheEndOnlyRead() {
        var ended = new Mentorship.End(END, EndReason.COMPLETED);
        var former = member(CircleRole.MENTOR, END.minusDays(1));
        var circle =
                new Circle(
                        mentorship(MentorshipKind.PLACEMENT, ended), "Lagret", List.of(former), 12);
        var ending = new EndingView(new CircleView(circle, former, Standing.AFTER, END), null);
        assertThat(ending.is(CircleRole.MENTOR)).isFalse();
    }

    private static EndingView of(
            @Nullable CircleRole role,
            MentorshipKind kind,
            Mentorship.@Nullable End end,
            LocalDate today) {
        var me = role == null ? null : member(role, null);
        var members = me == null ? List.<CircleMember>of() : List.of(me);
        var circle = new Circle(mentorship(kind, end), "Lagret", members, 12);
        return new EndingView(new CircleView(circle, me, Standing.WITHIN, today), END);
    }

    private static Mentorship mentorship(MentorshipKind kind, Mentorship.@Nullable End end) {
        return new Mentorship(
                ID,
                new ProgrammeId(UUID.randomUUID()),
                kind,
                null,
                new WorkplaceId(UUID.randomUUID()),
                BEGINS,
                Instant.EPOCH,
                end,
                0);
    }

    private static CircleMember member(CircleRole role, @Nullable LocalDate until) {
        return new CircleMember(
                new CircleMemberId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                "Ana",
                role,
                BEGINS,
                until,
                Instant.EPOCH,
                Set.of());
    }
}
