package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.sheet.Sheets.cells;
import static org.handslag.sheet.Sheets.count;
import static org.handslag.sheet.Sheets.csv;
import static org.handslag.sheet.Sheets.first;
import static org.handslag.sheet.Sheets.refusal;
import static org.handslag.sheet.Sheets.rows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private static final String LIST = "Namn;Ort\r\nÅsa Öst;Göteborg\r\nSøren Æbelø;Hadsten\r\n";

    @Test
    void readsHeaderAndRowsWithTheirLines() {
        var sheet = csv(LIST);
        assertThat(sheet.header()).containsExactly("Namn", "Ort");
        assertThat(rows(sheet)).extracting(SheetRow::line).containsExactly(2, 3);
        assertThat(rows(sheet).getFirst().cell(1)).isEqualTo("Göteborg");
        assertThat(rows(sheet).getFirst().cell(2)).isEmpty();
    }

    @Test
    void readsEveryCharsetAndSaysWhichItAssumed() {
        assertCharset(LIST.getBytes(UTF_8), "UTF-8", false);
        assertCharset(marked(LIST, UTF_8, 0xEF, 0xBB, 0xBF), "UTF-8", false);
        assertCharset(marked(LIST, UTF_16LE, 0xFF, 0xFE), "UTF-16LE", false);
        assertCharset(marked(LIST, UTF_16BE, 0xFE, 0xFF), "UTF-16BE", false);
        assertCharset(LIST.getBytes(UTF_16LE), "UTF-16LE", false);
        assertCharset(LIST.getBytes(Charset.forName("windows-1252")), "windows-1252", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheDelimiter(String delimiter) {
        var text = "Namn;Adress\n\"Lind; Amal, m.fl.\t\";\"Gatan 1; 412 51, Göteborg\"\n";
        var other = text.replaceAll("(?<=Namn|\");(?=Adress|\")", delimiter);
        var sheet = csv(other);
        assertThat(sheet.header()).containsExactly("Namn", "Adress");
        assertThat(cells(sheet))
                .containsExactly(List.of("Lind; Amal, m.fl.\t", "Gatan 1; 412 51, Göteborg"));
        assertThat(sheet.reading().delimiter()).isEqualTo(delimiter.charAt(0));
    }

    @Test
    void believesMoreInTheRowsThanInACommaOfTheHeader() {
        var sheet = csv("Namn, hela;Telefon, arbete;Ort\nAmal;031;Gbg\nBo;032;Borås\n");
        assertThat(sheet.header()).hasSize(3);
    }

    @Test
    void obeysTheLineThatTellsTheDelimiter() {
        var sheet = csv("sep=,\nNamn,Ort\nAmal,Göteborg\n");
        assertThat(sheet.header()).containsExactly("Namn", "Ort");
        assertThat(rows(sheet)).extracting(SheetRow::line).containsExactly(3);
    }

    @Test
    void readsASingleColumn() {
        assertThat(cells(csv("E-post\namal@work.example\n")))
                .containsExactly(List.of("amal@work.example"));
    }

    @Test
    void readsQuotesAndLineBreaksInCells() {
        var sheet = csv("A;B\r\n\"säger \"\"hej\"\"\";\"rad ett\r\nrad två\"\r\nc;d\r\n");
        assertThat(cells(sheet))
                .containsExactly(List.of("säger \"hej\"", "rad ett\nrad två"), List.of("c", "d"));
        assertThat(rows(sheet)).extracting(SheetRow::line).containsExactly(2, 4);
    }

    @Test
    void passesOverBlankLinesButCountsThem() {
        var sheet = csv("\n\nA;B\n\n1;2\n;;\n3;4");
        assertThat(sheet.header()).containsExactly("A", "B");
        assertThat(rows(sheet)).extracting(SheetRow::line).containsExactly(5, 7);
    }

    @Test
    void fillsShortRowsAndKeepsWhatStandsBeyondTheHeader() {
        assertThat(cells(csv("A;B\n1\n1;2;3;;\n")))
                .containsExactly(List.of("1", ""), List.of("1", "2", "3"));
    }

    @Test
    void readsTheSameRowsAgainAndOnlyAsManyAsAsked() {
        var sheet = csv(LIST);
        assertThat(first(1, sheet)).hasSize(1);
        assertThat(rows(sheet)).hasSize(2);
    }

    @Test
    void readsAHundredThousandRows() {
        var text = new StringBuilder("Namn;Telefon\n");
        for (var i = 0; i < 100_000; i++) {
            text.append("Person ").append(i).append(";'+4631390").append(i).append('\n');
        }
        assertThat(count(csv(text.toString()))).isEqualTo(100_000);
    }

    @Test
    void keepsScriptEmojiArabicAndHiddenMarksAsTheyAre() {
        for (var text :
                List.of("<script>alert(1)</script>", "🤝👩🏽‍🦽", "أمل", "a\u200Bb", "\u202Eab")) {
            assertThat(cells(csv("A;B\n" + text + ";x\n"))).containsExactly(List.of(text, "x"));
        }
    }

    @Test
    void refusesQuotesThatDoNotMatch() {
        assertRefused("A;B\n\"öppen;1\n2;3\n", "sheet.refused.quotes");
        assertRefused("A;B\n\"Bo\" Ek;1\n", "sheet.refused.quotes");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("", "sheet.refused.empty");
        assertRefused("\n;;\n \n", "sheet.refused.empty");
        assertThat(refusal("a.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).key())
                .isEqualTo("sheet.refused.empty");
    }

    @Test
    void refusesLettersOfNoCharset() {
        assertThat(refusal("a.csv", new byte[] {'A', ';', (byte) 0x81, '\n'}).key())
                .isEqualTo("sheet.refused.letters");
        assertThat(refusal("a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'A'}).key())
                .isEqualTo("sheet.refused.letters");
    }

    @Test
    void refusesTooMuch() {
        assertRefused("A\n" + "x\n".repeat(200_001), "sheet.refused.rows");
        assertRefused("A\n" + ";".repeat(200) + "\n", "sheet.refused.columns");
        assertRefused("A\n" + "x".repeat(1_000_000) + "\n", "sheet.refused.cell-long");
        assertRefused("A\n" + "x".repeat(10 * 1024 * 1024), "sheet.refused.large");
        assertThat(count(csv("A\n" + "x\n".repeat(200_000)))).isEqualTo(200_000);
        assertThat(rows(csv("A\n" + "x".repeat(32_767)))).hasSize(1);
    }

    @Test
    void namesTheCellThatIsTooLong() {
        var refusal = refusal("a.csv", ("A;B\n1;2\n3;" + "x".repeat(32_768)).getBytes(UTF_8));
        assertThat(refusal.arguments()).isEqualTo(Map.of("cell", "B3", "max", 32_767));
    }

    private static void assertRefused(String text, String key) {
        assertThat(refusal("a.csv", text.getBytes(UTF_8)).key()).isEqualTo(key);
    }

    private static void assertCharset(byte[] bytes, String charset, boolean assumed) {
        var sheet = Sheet.open("list.csv", bytes);
        assertThat(cells(sheet))
                .containsExactly(List.of("Åsa Öst", "Göteborg"), List.of("Søren Æbelø", "Hadsten"));
        assertThat(sheet.header()).containsExactly("Namn", "Ort");
        assertThat(sheet.reading().charset()).isEqualTo(Charset.forName(charset));
        assertThat(sheet.reading().assumed()).isEqualTo(assumed);
    }

    private static byte[] marked(String text, Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (var octet : mark) {
            bytes.write(octet);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
