package org.handslag.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.rules.ApprovalOrder;
import org.handslag.rules.LawReference;
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

/** Ledgers of a mentor with one and a half hours a week from Monday 2 March to 31 May 2026. */
public final class LedgerCast {
    public static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    public static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    public static final PersonId MENTOR = new PersonId(UUID.randomUUID());
    public static final MentorshipId HERE = new MentorshipId(UUID.randomUUID());

    private LedgerCast() {}

    public static HourLedger ledger(LocalDate today, GivenHours... given) {
        var mondays =
                IntStream.range(0, UsualWeek.DAYS).mapToObj(day -> day == 0 ? 60 : 0).toList();
        var week = new UsualWeek(HERE, MENTOR, FIRST, mondays);
        var grants = List.of(new GrantedHours(FIRST, LAST, 90));
        return new HourLedger(
                circle(null), grants, List.of(week), Arrays.asList(given), null, today);
    }

    /** Under rules that have hours accounted for, or not. */
    public static HourLedger under(boolean accounted, HourLedger bare) {
        var sv = Texts.of(Locale.of("sv"), "Stöd", FIRST);
        var limits = new Limits(null, null, null, false, 7, null, null, false);
        var content =
                new PackContent(
                        sv,
                        sv,
                        new LawReference("", ""),
                        limits,
                        new MentorHours(accounted, null, true, 50),
                        Set.of(),
                        List.of(),
                        ApprovalOrder.ANY);
        var type = new PlacementTypeId(UUID.randomUUID());
        var check = new PackCheck("", null);
        var pack = new RulePack(type, 1, FIRST, null, content, check, at(FIRST), 0);
        return new HourLedger(
                bare.circle(), bare.grants(), bare.weeks(), bare.noted(), pack, bare.today());
    }

    public static GivenHours given(LocalDate day, int minutes, @Nullable Boolean right) {
        var answer = right == null ? null : new HourAnswer(right, "", at(day), null, null);
        return new GivenHours(
                GivenId.next(), HERE, MENTOR, day, minutes, MENTOR, at(day), null, answer);
    }

    public static Circle circle(Mentorship.@Nullable End end) {
        var mentorship =
                new Mentorship(
                        HERE,
                        new ProgrammeId(UUID.randomUUID()),
                        MentorshipKind.PLACEMENT,
                        null,
                        new WorkplaceId(UUID.randomUUID()),
                        FIRST,
                        at(FIRST),
                        end,
                        0);
        var mentor =
                new CircleMember(
                        new CircleMemberId(UUID.randomUUID()),
                        MENTOR,
                        "Mona Mentor",
                        CircleRole.MENTOR,
                        FIRST,
                        null,
                        at(FIRST.plusDays(1)),
                        Set.of());
        return new Circle(mentorship, "Lagret", List.of(mentor), 12);
    }

    public static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
