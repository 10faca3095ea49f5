package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/courses?month=2026-11&place=G%C3%B6teborg", "/me"})
    void knowsOwnPaths(String path) {
        assertThat(Paths.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\r\nLocation: x",
                "https://evil.example",
                "javascript:alert(1)",
                "/%zz",
                "/<script>"
            })
    void refusesWhatLeadsElsewhere(String path) {
        assertThat(Paths.isLocal(path)).isFalse();
    }
}
