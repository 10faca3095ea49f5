package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36 Edg/141.0|Edge, Windows",
                "Mozilla/5.0 (Linux; Android 16) Chrome/141.0 Mobile Safari/537.36|Chrome, Android",
                "Mozilla/5.0 (iPhone; like Mac OS X) Version/26.0 Safari/604.1|Safari, iPhone",
                "curl/8|''"
            })
    void tellsBrowserAndMachine(String agent, String device) {
        assertThat(Device.of(agent)).isEqualTo(device);
    }

    @Test
    void tellsNothingOfWhoSaysNothing() {
        assertThat(Device.of(null)).isEmpty();
    }
}
