package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-11-07",
                "7.11.2019",
                "07/11/2019",
                "7/11 2019",
                "20191107",
                "7. 11. 2019",
                "2019-11-07T00:00",
                " 07-11-2019 "
            })
    void readsTheSameDay(String typed) {
        assertThat(Days.parse(typed)).contains(LocalDate.of(2019, 11, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-02-30", "31.4.2019", "11/13/2019", "1019-01-01", "igår", "7.11.19"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }
}
