package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.sheet.Sheets.cells;
import static org.handslag.sheet.Sheets.csv;
import static org.handslag.sheet.Written.language;
import static org.handslag.sheet.Written.texts;
import static org.handslag.sheet.Written.write;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.handslag.scope.Country;
import org.handslag.scope.Telephone;
import org.handslag.sheet.RejectedLines.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write and then read is what it was. */
class RoundTripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 31 390 06 01",
                "+46313900601",
                "-5",
                "- punkt",
                "@namn",
                "\tindrag",
                " =SUM(A1)",
                "'=1",
                "''=1",
                "'t Hooft",
                "'",
                "=cmd|' /C calc'!A0",
                "＝1+1",
                "_x0041_",
                "a;b,c\td",
                "\"",
                "0701740605",
                "1e5",
                "2026-11-21",
                "TRUE",
                "\n",
                "rad ett\nrad två",
                "🤝",
                "دورة"
            })
    void textsComeBackFromBothFormats(String text) {
        for (var format : SheetFormat.values()) {
            for (var language : List.of("sv", "en")) {
                assertThat(roundTrip(format, language, text)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@a", "\ta", "\ra", "\na", " =1", "＝1"})
    void noTextInACsvBeginsWithAFormulaSign(String text) {
        var written = new String(write(SheetFormat.CSV, "sv", texts(text)), UTF_8);
        assertThat(written.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
    }

    @Test
    void numbersAndDaysAreNotGuarded() {
        var row = List.of(SheetCell.of(-5), SheetCell.of(LocalDate.of(2026, 11, 21)));
        assertThat(new String(write(SheetFormat.CSV, "sv", row), UTF_8))
                .endsWith("-5;2026-11-21\r\n");
    }

    @Test
    void aStrangersApostropheBeforeAFormulaSignIsTakenAway() {
        assertThat(cells(csv("A;B\n'+46 31 390 06 01;'s-Gravenhage\n")))
                .containsExactly(List.of("+46 31 390 06 01", "'s-Gravenhage"));
    }

    @Property(tries = 200)
    void anyTextsComeBack(@ForAll SheetFormat format, @ForAll("rows") List<String> row) {
        var read =
                cells(Written.read(format, write(format, "sv", texts(row.toArray(String[]::new)))));
        if (row.stream().allMatch(String::isBlank)) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read).containsExactly(row);
        }
    }

    @Property(tries = 200)
    void anyGuardedTextComesBack(@ForAll("awkward") String text) {
        assertThat(FormulaSigns.restore(FormulaSigns.guard(text))).isEqualTo(text);
        assertThat(FormulaSigns.restore(FormulaSigns.keep(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void telephonesSurviveAndStayTelephones(
            @ForAll SheetFormat format,
            @ForAll @LongRange(min = 700_000_000, max = 799_999_999) long n) {
        Telephone.parse("0" + n, Country.SE)
                .ifPresent(
                        telephone -> {
                            var read = roundTrip(format, "sv", telephone.e164());
                            assertThat(Telephone.parse(read, Country.DK))
                                    .isEqualTo(Optional.of(telephone));
                        });
    }

    @Property(tries = 200)
    void anyDayComesBack(
            @ForAll SheetFormat format, @ForAll @LongRange(min = -100_000, max = 100_000) long n) {
        var day = LocalDate.ofEpochDay(n);
        var bytes = write(format, "sv", List.of(SheetCell.of(day)));
        assertThat(cells(Written.read(format, bytes))).containsExactly(List.of(day.toString()));
    }

    @Property(tries = 200)
    void anyWholeNumberOfFifteenDigitsComesBack(
            @ForAll SheetFormat format,
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long n) {
        var bytes = write(format, "sv", List.of(SheetCell.of(n)));
        assertThat(cells(Written.read(format, bytes))).containsExactly(List.of(Long.toString(n)));
    }

    @Test
    void rejectedLinesCarryTheirCellsAndTheReason() {
        var header = List.of("Namn", "Telefon");
        var first = new SheetRow(7, List.of("Åsa; Öst", "+46 31"), Set.of());
        var second = new SheetRow(9, List.of("", "070", "mer"), Set.of());
        var sheet =
                Sheet.open(
                        "fel.csv",
                        rejected(
                                header,
                                new Rejected(first, List.of("Telefonen är för kort.")),
                                new Rejected(second, List.of("Namnet saknas.", "För kort."))));
        assertThat(sheet.header()).containsExactly("Namn", "Telefon", "Vad som är fel");
        assertThat(cells(sheet))
                .containsExactly(
                        List.of("Åsa; Öst", "+46 31", "Telefonen är för kort."),
                        List.of("", "070", "Namnet saknas. För kort."));
    }

    @Test
    void linesRejectedTwiceHaveTheReasonOnce() {
        var header = List.of("Namn", "Vad som är fel");
        var row = new SheetRow(2, List.of("Bo", "Gammalt fel."), Set.of());
        var sheet =
                Sheet.open("fel.csv", rejected(header, new Rejected(row, List.of("Nytt fel."))));
        assertThat(sheet.header()).containsExactly("Namn", "Vad som är fel");
        assertThat(cells(sheet)).containsExactly(List.of("Bo", "Nytt fel."));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var texts = Arbitraries.oneOf(awkward(), Arbitraries.strings().all().ofMaxLength(40));
        return texts.map(RoundTripTest::storable).list().ofSize(3);
    }

    @Provide
    Arbitrary<String> awkward() {
        var signs = Arbitraries.strings().withChars("'=+-@\t\n;,\" ＝a").ofMaxLength(6);
        return Combinators.combine(signs, Arbitraries.of("", "46", "x0041_", "_x000D_"))
                .as(String::concat);
    }

    // What neither format keeps: a carriage return becomes a line feed, and XML has no control
    // characters, half letters or the two that are none.
    private static String storable(String text) {
        return text.replaceAll("\\r\\n|\\r", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", "");
    }

    private static String roundTrip(SheetFormat format, String language, String text) {
        var bytes = write(format, language, texts("x", text));
        return cells(Written.read(format, bytes)).getFirst().get(1);
    }

    private static byte[] rejected(List<String> header, Rejected... lines) {
        var out = new ByteArrayOutputStream();
        new RejectedLines(language("sv"), header, "Vad som är fel").write(Stream.of(lines), out);
        return out.toByteArray();
    }
}
