package org.handslag.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is taken along from a mentorship: certificates, testimonials and what each says. */
@ServerTest
class TakenAlongPagesTest {
    private final EndingCast cast;

    TakenAlongPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.cast = new EndingCast(circles, clock, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void isACertificateThatTellsNothingOfWhySheWasThere(String language) {
        var play = cast.ended("Berit" + language);
        var mentee = cast.in(play, play.mentee());
        var path = play.path() + "/certificate";
        mentee.get(path + "/pdf").expect(404);
        var form = mentee.get(path).expect(200);
        mentee.submit(form, "/certificate", Map.of("tasks", "")).expect(422);
        mentee.submit(form, "/certificate", Map.of("tasks", "Packa", "hours", "90")).expect(422);
        var typed = Map.of("tasks", "Packa varor\nKöra truck", "hours", "20");
        mentee.submit(form, "/certificate", typed).expect(303);
        var pdf = mentee.get(path + "/pdf?large=yes&in=" + language).expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(PdfText.copiedFrom(pdf))
                .contains("Berit" + language + " Adept", "Köra truck", "20", "Lagret")
                .doesNotContainIgnoringCase("mentor")
                .doesNotContainIgnoringCase("praktik");
        mentee.submit(form, "/certificate", Map.of("tasks", "Annat")).expect(409);
        cast.in(play, play.mentor()).get(path).expect(404);
        cast.in(play, play.employer()).get(path + "/pdf").expect(404);
        cast.in(play, play.consulting()).get(path).expect(200);
    }

    @Test
    void isATestimonialThatTheMenteeReadsFirst() {
        var play = cast.ended("Carin");
        var path = play.path() + "/testimonials/MENTOR";
        var mentee = cast.in(play, play.mentee());
        var mentor = cast.in(play, play.mentor());
        mentor.get(path).expect(404);
        wish(play);
        var form = mentor.get(path).expect(200);
        assertThat(form.text()).contains("Adepten läser först");
        var warned = mentor.submit(form, "/MENTOR", Map.of("words", "Trots sin ADHD")).expect(422);
        assertThat(warned.text()).contains("Behövs det här?");
        mentor.submit(form, "/MENTOR", Map.of("words", "Carin är noggrann")).expect(303);
        cast.in(play, play.employer()).get(path).expect(404);
        mentee.get(path + "/pdf").expect(404);
        var read = mentee.get(path).expect(200);
        assertThat(read.text()).contains("Carin är noggrann");
        var again = mentor.get(path).expect(200);
        mentor.submit(again, "/MENTOR", Map.of("words", "Carin är mycket noggrann")).expect(303);
        assertThat(mentee.submit(read, "/answer", Map.of("answer", "YES")).expect(409).text())
                .contains("Texten har ändrats");
        mentee.submit(mentee.get(path), "/answer", Map.of("answer", "YES")).expect(303);
        var pdf = mentee.get(path + "/pdf").expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(PdfText.copiedFrom(pdf)).contains("Carin är mycket noggrann", "Omdöme");
        var late = mentor.submit(again, "/MENTOR", Map.of("words", "Ändrat")).expect(409);
        assertThat(late.text()).contains("Ändrat");
    }

    @Test
    void isGoneWhenTheMenteeSaysNoAndMayBeWishedAgain() {
        var play = cast.ended("Disa");
        var path = play.path() + "/testimonials/MENTOR";
        wish(play);
        var mentor = cast.in(play, play.mentor());
        mentor.submit(mentor.get(path), "/MENTOR", Map.of("words", "Disa är snabb")).expect(303);
        var mentee = cast.in(play, play.mentee());
        mentee.submit(mentee.get(path), "/answer", Map.of("answer", "NO")).expect(303);
        assertThat(mentor.get(path).text())
                .doesNotContain("Disa är snabb")
                .contains("Det är ingens fel");
        wish(play);
        assertThat(mentor.get(path).text()).contains("Ditt omdöme");
    }

    @Test
    void isACertificateForTheMentorThatNamesNoMentee() {
        var play = cast.ended("Ebba");
        var mentor = cast.in(play, play.mentor());
        var pdf = mentor.get(play.path() + "/service/pdf?in=da").expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(PdfText.copiedFrom(pdf))
                .contains("har været mentor")
                .doesNotContain("Ebba Adept");
        cast.in(play, play.mentee()).get(play.path() + "/service/pdf").expect(404);
        cast.in(play, play.employer()).get(play.path() + "/service/pdf").expect(404);
    }

    @Test
    void keepsWhatTheMenteeSaysFromTheMentorUnlessShePleases() {
        var play = cast.ended("Frida");
        var path = play.path() + "/looking-back/MENTEE";
        var mentee = cast.in(play, play.mentee());
        var form = mentee.get(path).expect(200);
        assertThat(form.text()).contains("Din mentor ser inte svaren");
        mentee.submit(form, "/MENTEE", Map.of()).expect(422);
        var typed = Map.of("could-ask", "PARTLY", "words", "Hon hade bråttom");
        mentee.submit(form, "/MENTEE", typed).expect(303);
        var mentor = cast.in(play, play.mentor());
        assertThat(mentor.get(EndingCast.path(play)).text()).doesNotContain("Hon hade bråttom");
        mentor.get(path).expect(404);
        assertThat(cast.in(play, play.consulting()).get(EndingCast.path(play)).text())
                .contains("Hon hade bråttom", "Delvis");
        var shown = Map.of("words", "Hon var snäll", "shown", "yes");
        mentee.submit(mentee.get(path), "/MENTEE", shown).expect(303);
        assertThat(mentor.get(EndingCast.path(play)).text()).contains("Hon var snäll");
    }

    @Test
    void tellsTheMenteeWhatSheDidWellAndTheLeadHowTheWorkingGroupIs() {
        var play = cast.ended("Greta");
        var path = play.path() + "/looking-back/MENTOR";
        var mentor = cast.in(play, play.mentor());
        var form = mentor.get(path).expect(200);
        var typed = Map.of("group-welcomed", "YES", "group-well", "NO", "words", "Alltid i tid");
        mentor.submit(form, "/MENTOR", typed).expect(303);
        var mentee = cast.in(play, play.mentee());
        assertThat(mentee.get(EndingCast.path(play)).text())
                .contains("Alltid i tid")
                .doesNotContain("arbetsgruppen");
        assertThat(cast.in(play, play.consulting()).get(EndingCast.path(play)).text())
                .contains("Har det varit bra för arbetsgruppen?");
        var employer = cast.in(play, play.employer());
        var there = employer.get(play.path() + "/looking-back/EMPLOYER").expect(200);
        employer.submit(there, "/EMPLOYER", Map.of("group-well", "YES")).expect(303);
        employer.get(path).expect(404);
        employer.get(play.path() + "/looking-back/CONSULTANT").expect(404);
    }

    private void wish(Play play) {
        var mentee = cast.in(play, play.mentee());
        var page = mentee.get(EndingCast.path(play)).expect(200);
        mentee.submit(page, "/testimonials/MENTOR/wish", Map.of()).expect(303);
    }
}
