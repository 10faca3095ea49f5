package org.handslag.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.handslag.wellbeing.WellbeingState.Latest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellbeingStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final Instant AT = Instant.parse("2026-11-09T09:00:00Z");

    /** Work, mentor, wish of each, so many days between; then why someone should call. */
    @ParameterizedTest
    @CsvSource({
        "GOOD GOOD NO, GOOD GOOD NO, 0, ''",
        "GOOD GOOD NO, SO_SO SO_SO NO, 0, ''",
        "NOT_GOOD GOOD NO, SO_SO GOOD NO, 0, ''",
        "NOT_GOOD NOT_GOOD NO, NOT_GOOD NOT_GOOD NO, 0, ''",
        "NOT_GOOD GOOD NO, GOOD GOOD NO, 0, PARTED",
        "GOOD NOT_GOOD NO, GOOD GOOD NO, 14, PARTED",
        "GOOD NOT_GOOD NO, GOOD GOOD NO, 15, ''",
        "GOOD GOOD NO, GOOD NOT_GOOD NO, 0, PARTED",
        "GOOD GOOD SOON, '', 0, MENTEE_SOON",
        "GOOD GOOD SOME_TIME, '', 0, MENTEE_WISHES",
        "'', GOOD GOOD SOON, 0, MENTOR_WISHES",
        "NOT_GOOD GOOD SOON, GOOD GOOD SOON, 0, MENTEE_SOON MENTOR_WISHES PARTED"
    })
    void tellsWhySomeoneShouldCall(String mentee, String mentor, int days, String reasons) {
        var state = state(latest(mentee, 0), latest(mentor, days), null, null);
        assertThat(words(state)).isEqualTo(reasons);
        var settled = state(latest(mentee, 0), latest(mentor, days), AT.plusSeconds(9999999), null);
        assertThat(words(settled)).isEmpty();
        assertThat(state.isNews()).isEqualTo(!reasons.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, ''",
        "1, false, ''",
        "2, false, SILENT",
        "3, false, SILENT",
        "1, true, UNREACHED"
    })
    void tellsOfWhoeverIsSilent(int periods, boolean unreached, String reasons) {
        var state = new WellbeingState(id(), null, null, periods, unreached, AT, null, null);
        assertThat(words(state)).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void isNewsOnce(int seconds, boolean news) {
        var state = state(latest("GOOD GOOD SOON", 0), null, null, AT.plusSeconds(seconds));
        assertThat(state.isNews()).isEqualTo(news);
    }

    private static WellbeingState state(
            @Nullable Latest mentee,
            @Nullable Latest mentor,
            @Nullable Instant called,
            @Nullable Instant told) {
        return new WellbeingState(id(), mentee, mentor, 0, false, null, called, told);
    }

    private static MentorshipId id() {
        return new MentorshipId(new UUID(0, 1));
    }

    private static @Nullable Latest latest(String said, int later) {
        if (said.isEmpty()) {
            return null;
        }
        var words = said.split(" ");
        return new Latest(
                WellbeingLevel.valueOf(words[0]),
                WellbeingLevel.valueOf(words[1]),
                CallWish.valueOf(words[2]),
                DAY.plusDays(later),
                AT.plusSeconds(86400L * later));
    }

    private static String words(WellbeingState state) {
        return state.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
