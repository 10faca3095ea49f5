package org.handslag.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    /** What was said of one statement, time after time; a dash was skipped. */
    @ParameterizedTest
    @CsvSource({
        "3, null, null",
        "3 5, 2, 2",
        "5 3, -2, -2",
        "3 5 4, 1, -1",
        "3 - 4, 1, null",
        "3 4 -, 1, null",
        "- 4 4, 0, 0",
        "- - 4, null, null",
        "0 10, 10, 10"
    })
    void tellsStepsAndNeverHeights(String said, String sinceFirst, String sinceLast) {
        var change = ProgressChange.of(CheckInVoice.MENTEE, measures(said)).getFirst();
        assertThat(String.valueOf(change.sinceFirst())).isEqualTo(sinceFirst);
        assertThat(String.valueOf(change.sinceLast())).isEqualTo(sinceLast);
    }

    @Test
    void leavesOutWhatWasNeverSaid() {
        assertThat(ProgressChange.of(CheckInVoice.MENTEE, measures("- -"))).isEmpty();
    }

    @Test
    void drawsUpToTheRightAndDownToTheLeft() {
        var up = ProgressChange.of(CheckInVoice.MENTOR, measures("1 5")).getFirst();
        var down = ProgressChange.of(CheckInVoice.MENTEE, measures("10 5")).getFirst();
        assertThat(up.x()).isEqualTo(100);
        assertThat(up.width()).isEqualTo(100);
        assertThat(down.x()).isEqualTo(50);
        assertThat(down.width()).isEqualTo(50);
    }

    private static ArrayList<ProgressMeasure> measures(String said) {
        var all = new ArrayList<ProgressMeasure>();
        var times = said.split(" ");
        for (int i = 0; i < times.length; i++) {
            var scores = new HashMap<ProgressItem, Integer>();
            if (!times[i].equals("-")) {
                scores.put(ProgressItem.TASKS, Integer.valueOf(times[i]));
            }
            var day = DAY.plusWeeks(13L * i);
            all.addFirst(
                    new ProgressMeasure(
                            new UUID(0, i),
                            new MentorshipId(new UUID(0, 1)),
                            CheckInVoice.MENTEE,
                            new PersonId(new UUID(0, 2)),
                            day,
                            day,
                            Instant.EPOCH,
                            scores,
                            null,
                            ""));
        }
        return all;
    }
}
