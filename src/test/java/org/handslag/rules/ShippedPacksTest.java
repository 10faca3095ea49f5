package org.handslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedPacksTest {
    private static final Map<Country, List<String>> LANGUAGES =
            Map.of(
                    Country.SE, List.of("sv", "en"),
                    Country.DK, List.of("da", "en"),
                    Country.NO, List.of("en"));

    @ParameterizedTest
    @EnumSource(Country.class)
    void areToldInTheLanguagesOfTheirCountry(Country country) {
        var languages = LANGUAGES.get(country);
        assertThat(ShippedPack.of(country)).isNotEmpty();
        assertThat(ShippedPack.of(country))
                .allSatisfy(
                        pack -> {
                            assertThat(pack.name().keySet()).containsAll(languages);
                            assertThat(pack.about().keySet()).containsAll(languages);
                        });
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void haveEachACodeOfTheirOwn(Country country) {
        assertThat(ShippedPack.of(country)).extracting(ShippedPack::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void standAsWrittenWhenTheyAreReadAgain(Country country) {
        assertThat(ShippedPack.of(country))
                .allSatisfy(
                        pack ->
                                assertThat(PackContent.parse(pack.content().json()))
                                        .isEqualTo(pack.content()));
    }
}
