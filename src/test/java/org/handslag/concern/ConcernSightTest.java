package org.handslag.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.concern.ConcernStep.Informed;
import org.handslag.concern.ConcernStep.InformedWay;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what of a worry: by part, by who told, before and after the mentee knows. */
class ConcernSightTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** Told by the mentor of another, or by the reader herself; the mentee does not know. */
    @ParameterizedTest
    @CsvSource({
        "MENTEE, false, NOTHING",
        "MENTOR, false, NOTHING",
        "MENTOR, true, OWN",
        "STAND_IN, false, NOTHING",
        "STAND_IN, true, OWN",
        "EMPLOYER, false, NOTHING",
        "EMPLOYER, true, OWN",
        "CONSULTANT, false, WHOLE",
        "CONSULTANT, true, WHOLE",
        ", false, WHOLE"
    })
    void isKeptFromTheMenteeUntilSheIsTold(CircleRole reader, boolean own, ConcernSight sight) {
        assertThat(of(concern(CircleRole.MENTOR, false, false), reader, own)).isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({
        "MENTEE, false, HERS",
        "MENTOR, false, NOTHING",
        "MENTOR, true, OWN",
        "EMPLOYER, false, NOTHING",
        "CONSULTANT, false, WHOLE",
        ", false, WHOLE"
    })
    void isReadByTheMenteeOnceSheIsTold(CircleRole reader, boolean own, ConcernSight sight) {
        assertThat(of(concern(CircleRole.MENTOR, false, true), reader, own)).isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({
        "MENTEE, true, HERS",
        "MENTOR, false, NOTHING",
        "STAND_IN, false, NOTHING",
        "EMPLOYER, false, NOTHING",
        "CONSULTANT, false, WHOLE",
        ", false, WHOLE"
    })
    void ofTheMenteeIsNeverSeenByHerMentor(CircleRole reader, boolean own, ConcernSight sight) {
        assertThat(of(concern(CircleRole.MENTEE, false, false), reader, own)).isEqualTo(sight);
    }

    @ParameterizedTest
    @CsvSource({"CONSULTANT, NOTHING", "MENTOR, NOTHING", "MENTEE, HERS", ", WHOLE"})
    void setApartIsReadByThoseWhoRunTheProgramme(CircleRole reader, ConcernSight sight) {
        var own = reader == CircleRole.MENTEE;
        assertThat(of(concern(CircleRole.MENTEE, true, false), reader, own)).isEqualTo(sight);
    }

    private static ConcernSight of(Concern concern, CircleRole reader, boolean own) {
        var sees = reader == CircleRole.MENTEE || reader == CircleRole.CONSULTANT;
        return ConcernSight.of(concern, reader, sees, own);
    }

    private static Concern concern(CircleRole as, boolean apart, boolean informed) {
        var step =
                new ConcernStep(
                        ConcernState.LOOKED_AT,
                        "Vi pratar",
                        "Kim",
                        Instant.EPOCH,
                        informed ? new Informed(DAY, InformedWay.TOGETHER) : null,
                        informed ? "" : "Det kan bli farligt");
        return new Concern(
                ConcernId.next(),
                new MentorshipId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                as,
                "Kim",
                "Kommer inte",
                apart,
                Instant.EPOCH,
                DAY,
                ConcernState.LOOKED_AT,
                "",
                List.of(step),
                1);
    }
}
