package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amal@workplace.example",
                "Anna-Karin.O'Neill+kurs@sub.workplace.example",
                "åsa@räksmörgås.example",
                "سارة@workplace.example",
                "a@b.xn--exmple-cua"
            })
    void acceptsWhatPeopleHave(String typed) {
        assertThat(Email.parse(typed)).map(Email::address).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "amal",
                "amal@",
                "@workplace.example",
                "amal@workplace",
                "amal@@workplace.example",
                "amal@workplace..example",
                "amal@-workplace.example",
                ".amal@workplace.example",
                "amal.@workplace.example",
                "amal lind@workplace.example",
                "amal@work place.example",
                "amal@workplace.example, bo@workplace.example",
                "amal\r\nBcc: all@workplace.example",
                "am\u200Bal@workplace.example",
                "<amal@workplace.example>",
                "\"amal\"@workplace.example",
                "amal@[192.0.2.1]"
            })
    void refusesWhatCannotBeAnAddress(String typed) {
        assertThat(Email.parse(typed)).isEmpty();
    }

    @Test
    void dropsWhatCopyingLeavesAround() {
        assertThat(Email.parse(" \u00A0\uFEFF\u202Aamal@workplace.example\u202C\t\n"))
                .contains(new Email("amal@workplace.example"));
    }

    @Test
    void composesLettersTypedInParts() {
        assertThat(new Email("a\u030Asa@workplace.example"))
                .isEqualTo(new Email("åsa@workplace.example"));
    }

    @Test
    void keepsCaseForTheEyeAndDropsItForTheKey() {
        var email = new Email("Amal.Lind@Workplace.example");
        assertThat(email.address()).isEqualTo("Amal.Lind@Workplace.example");
        assertThat(email.normalised()).isEqualTo("amal.lind@workplace.example");
    }

    @Test
    void keyDoesNotDependOnTheMachinesLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertThat(new Email("IDA@W.EXAMPLE").normalised()).isEqualTo("ida@w.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void allows254OctetsAndNoMore() {
        var before = "b".repeat(64) + "@" + "c".repeat(60) + "." + "d".repeat(60) + ".";
        var full = before + "e".repeat(254 - before.length() - 8) + ".example";
        assertThat(full).hasSize(254);
        assertThat(Email.parse(full)).isPresent();
        assertThat(Email.parse(full.replaceFirst("@", "@c"))).isEmpty();
    }

    @Test
    void countsOctetsBeforeTheSign() {
        assertThat(Email.parse("å".repeat(32) + "@w.example")).isPresent();
        assertThat(Email.parse("å".repeat(33) + "@w.example")).isEmpty();
    }

    @Test
    void answersAtOnceToAMillionCharacters() {
        assertThat(Email.parse("a".repeat(1_000_000))).isEmpty();
        assertThat(Email.parse(" ".repeat(1_000_000) + "a@b.example")).isEmpty();
    }

    @Test
    void cannotBeMadeFromAnythingElse() {
        assertThatThrownBy(() -> new Email("amal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("amal");
    }

    @Property
    void keyOfTheKeyIsTheKey(@ForAll @StringLength(min = 1, max = 20) String before) {
        Email.parse(before + "@workplace.example")
                .ifPresent(
                        email -> {
                            var again = new Email(email.normalised());
                            assertThat(again.normalised()).isEqualTo(email.normalised());
                        });
    }
}
