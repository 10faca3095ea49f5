package org.handslag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.handslag.support.PdfText.copiedFrom;
import static org.handslag.support.PdfText.readAloud;
import static org.handslag.support.PdfUa.assertAccessible;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-21T15:00:00Z"), ZoneOffset.UTC);
    private static final Pdfs PDFS = new Pdfs(CLOCK);

    @ParameterizedTest
    @CsvSource({
        "sv, har gått kursen Mentor i arbetslivet",
        "da, har gennemført kurset Mentor på arbejdspladsen",
        "en, has completed the course Mentoring for leaders"
    })
    void everyLanguageIsAccessible(String lang, String words) {
        var pdf = PDFS.print(Samples.certificate(lang, "Åsa Bjørk", ""));
        assertAccessible(pdf);
        assertThat(copiedFrom(pdf)).contains("Åsa Bjørk").contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Şahin Nguyễn Ođđa",
                "Олена Ґудзь Ђорђевић",
                "أمينة الخطيب",
                "ژیلا پناهی",
                "ሰላም ተስፋዬ",
                "Κώστας Παππάς"
            })
    void printsNameInItsScript(String name) {
        var pdf = PDFS.print(Samples.certificate("sv", name, ""));
        assertAccessible(pdf);
        assertThat(copiedFrom(pdf)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "large"})
    void letterIsAccessibleInBothSizes(String size) {
        assertAccessible(PDFS.print(Samples.letter(size)));
    }

    @Test
    void largePrintIsLarger() throws IOException {
        assertThat(pages(Samples.letter(""))).isEqualTo(1);
        assertThat(pages(Samples.letter("large"))).isEqualTo(2);
    }

    @Test
    void rightToLeftIsAccessible() {
        var pdf = PDFS.print(Samples.page("ar", "rtl", "<h1>شهادة</h1><p>أمينة، 12 ساعة</p>"));
        assertAccessible(pdf);
        assertThat(copiedFrom(pdf)).contains("شهادة").contains("أمينة");
    }

    @Test
    void readsAloudInTheOrderOfTheText() {
        var pdf = PDFS.print(Samples.certificate("sv", "Åsa Ek", ""));
        assertThat(readAloud(pdf))
                .containsSubsequence(
                        "Samordningsförbundet",
                        "Intyg",
                        "Åsa Ek",
                        "har gått kursen",
                        "Mentor i arbetslivet",
                        "Datum",
                        "21 mars",
                        "Maja",
                        "Stämmer intyget?",
                        "handslag.example",
                        "Sidan visar",
                        "Kod som öppnar sidan");
    }

    @Test
    void composesLettersTypedAsBaseAndMark() {
        assertThat(copiedFrom(PDFS.print(Samples.page("<p>A\u030Asa O\u0308berg</p>"))))
                .contains("Åsa Öberg");
    }

    @ParameterizedTest
    @CsvSource({"Åsa 😀 Ek, 😀", "山田, 山 田", "x\uE000y, \uE000", "1 \u2192 2, \u2192"})
    void refusesLetterThatNoFontHas(String text, String letters) {
        var refusal =
                catchThrowableOfType(
                        Refusal.class, () -> PDFS.print(Samples.page("<p>" + text + "</p>")));
        assertThat(refusal.key()).isEqualTo("pdf.letters-missing");
        assertThat(refusal.arguments()).containsEntry("letters", letters);
    }

    @Test
    void letsPassWhatLeavesNoInk() {
        var text = "nio\u00a0till\u202f16,\u00adtack\u200d\u200f\u2068\u2069\ufe0f\u0007";
        assertAccessible(PDFS.print(Samples.page("<p>" + text + "</p>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://handslag.example/logo.png' alt='x'/>",
                "<img src='file:///etc/hostname' alt='x'/>",
                "<p style='background: url(http://handslag.example/x.png)'>x</p>"
            })
    void fetchesNothing(String body) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PDFS.print(Samples.page(body)))
                .withMessageContaining("may not fetch");
    }

    @Test
    void fetchesNoStyle() {
        var link = "<link rel='stylesheet' href='https://handslag.example/x.css'/></head>";
        var page = Samples.page("<p>x</p>").replace("</head>", link);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PDFS.print(page))
                .withMessageContaining("may not fetch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>x</title><meta name='description' content='x'/></head><body/></html>",
                "<html lang='sv'><head><meta name='description' content='x'/></head><body/></html>",
                "<html lang='sv'><head><title>x</title></head><body/></html>",
                "<html lang='sv'><p></html>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html lang='sv'>&x;</html>"
            })
    void refusesDocumentThatCannotBeAccessible(String xhtml) {
        assertThatIllegalArgumentException().isThrownBy(() -> PDFS.print(xhtml));
    }

    @Test
    void refusesPictureWithoutWordsAndLinkWithoutTitle() {
        var picture = "<img src='%s'/>".formatted(new QrCode("x", "x").png());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PDFS.print(Samples.page(picture)))
                .withMessageContaining("alt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PDFS.print(Samples.page("<a href='https://a.example/'>Här</a>")))
                .withMessageContaining("title");
    }

    @Test
    void sameDocumentGivesSameBytes() {
        var letter = Samples.letter("");
        assertThat(PDFS.print(letter)).isEqualTo(PDFS.print(letter));
    }

    @Test
    void tellsWhatAPageCosts() {
        var start = System.nanoTime();
        for (var i = 0; i < 10; i++) {
            PDFS.print(Samples.certificate("sv", "Åsa Ek", ""));
        }
        System.out.printf("A certificate takes %d ms%n", (System.nanoTime() - start) / 10_000_000);
    }

    private static int pages(String xhtml) throws IOException {
        try (var document = Loader.loadPDF(PDFS.print(xhtml))) {
            return document.getNumberOfPages();
        }
    }
}
