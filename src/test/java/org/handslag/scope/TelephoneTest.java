package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Swedish numbers are from the series that PTS keeps free for books and films. */
class TelephoneTest {
    @ParameterizedTest
    @CsvSource({
        "SE, 031-390 06 01, +46313900601",
        "SE, (031) 390 06 01, +46313900601",
        "SE, 070-174 06 05, +46701740605",
        "SE, +46 (0)70-174 06 05, +46701740605",
        "SE, 0046 70 174 06 05, +46701740605",
        "SE, 070/1740605, +46701740605",
        "SE, 070–174 06 05, +46701740605",
        "SE, ٠٧٠١٧٤٠٦٠٥, +46701740605",
        "DK, 32 12 34 56, +4532123456",
        "DK, +45 32123456, +4532123456",
        "SE, +45 32 12 34 56, +4532123456",
        "NO, 406 12 345, +4740612345"
    })
    void readsWhatPeopleType(Country home, String typed, String e164) {
        assertThat(Telephone.parse(typed, home)).map(Telephone::e164).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "112",
                "123",
                "070-174 06 0",
                "070-174 06 05 ankn 12",
                "070-174 06 05 x12",
                "Amal 070-174 06 05",
                "070-174 06 05, 031-390 06 01",
                "0800-KURSER",
                "=1+1",
                "+999 123 456"
            })
    void leavesTheRestAsTyped(String typed) {
        assertThat(Telephone.parse(typed, Country.SE)).isEmpty();
    }

    @Test
    void dropsHiddenMarksFromAnAddressBook() {
        assertThat(Telephone.parse("\u202A+46 70-174 06 05\u202C", Country.SE)).isPresent();
    }

    @Test
    void answersAtOnceToAMillionCharacters() {
        assertThat(Telephone.parse("0".repeat(1_000_000), Country.SE)).isEmpty();
    }

    @Test
    void isWrittenAsAtTheReadersHome() {
        var swedish = new Telephone("+46701740605");
        assertThat(swedish.shownTo(Locale.of("sv"))).isEqualTo("070-174 06 05");
        assertThat(swedish.shownTo(Locale.of("en", "SE"))).isEqualTo("070-174 06 05");
        assertThat(swedish.shownTo(Locale.of("da"))).isEqualTo("+46 70 174 06 05");
        assertThat(swedish.shownTo(Locale.ENGLISH)).isEqualTo("+46 70 174 06 05");
        assertThat(new Telephone("+4532123456").shownTo(Locale.of("da"))).isEqualTo("32 12 34 56");
        assertThat(new Telephone("+4792123456").shownTo(Locale.of("nb"))).isEqualTo("92 12 34 56");
    }

    @Test
    void cannotBeMadeFromAnythingElse() {
        assertThatThrownBy(() -> new Telephone("070-174 06 05"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void readsItsOwnWriting(@ForAll Country home, @ForAll @IntRange(min = 1_000_000) int digits) {
        Telephone.parse("0" + digits, home)
                .ifPresent(
                        telephone -> {
                            var sv = telephone.shownTo(Locale.of("sv"));
                            var en = telephone.shownTo(Locale.ENGLISH);
                            assertThat(Telephone.parse(en, Country.DK)).contains(telephone);
                            assertThat(Telephone.parse(sv, Country.SE)).contains(telephone);
                        });
    }

    @Test
    void knowsThePlansOfTheThreeCountries() {
        var plans = PhoneNumberUtil.getInstance().getSupportedRegions();
        for (var country : Country.values()) {
            assertThat(plans).contains(country.name());
        }
    }
}
