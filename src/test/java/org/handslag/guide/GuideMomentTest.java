package org.handslag.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps when: a table. */
class GuideMomentTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "-30, PREPARE",
        "-1, PREPARE",
        "0, FIRST_WEEK",
        "6, FIRST_WEEK",
        "7, EXPECT",
        "13, EXPECT",
        "14, TALK",
        "21, TRUST",
        "28, DEMAND",
        "35, INSTRUCT",
        "42, TALK",
        "49, HARD",
        "56, TALK",
        "400, TRUST"
    })
    void followsTheWeeks(int day, GuideMoment moment) {
        assertThat(GuideMoment.of(running(), null, BEGINS.plusDays(day))).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"68, TALK", "69, END", "90, END", "100, END"})
    void turnsToTheEndThreeWeeksBeforeIt(int day, GuideMoment moment) {
        var until = BEGINS.plusDays(90);
        var found = GuideMoment.of(running(), until, BEGINS.plusDays(day)).orElseThrow();
        assertThat(found == GuideMoment.END).isEqualTo(moment == GuideMoment.END);
    }

    @Test
    void beginsAtTheBeginningHoweverShortItIs() {
        var until = BEGINS.plusDays(10);
        assertThat(GuideMoment.of(running(), until, BEGINS)).contains(GuideMoment.FIRST_WEEK);
        assertThat(GuideMoment.of(running(), until, BEGINS.plusDays(7))).contains(GuideMoment.END);
    }

    @Test
    void helpsForTwoWeeksAfterTheEnd() {
        var day = BEGINS.plusDays(30);
        var ended = mentorship(new Mentorship.End(day, EndReason.WISHED));
        assertThat(GuideMoment.of(ended, null, day.plusDays(14))).contains(GuideMoment.END);
        assertThat(GuideMoment.of(ended, null, day.plusDays(15))).isEmpty();
    }

    private static Mentorship running() {
        return mentorship(null);
    }

    private static Mentorship mentorship(Mentorship.@Nullable End end) {
        return new Mentorship(
                MentorshipId.of(UUID.randomUUID().toString()),
                new ProgrammeId(UUID.randomUUID()),
                MentorshipKind.PLACEMENT,
                null,
                new WorkplaceId(UUID.randomUUID()),
                BEGINS,
                Instant.EPOCH,
                end,
                0);
    }
}
