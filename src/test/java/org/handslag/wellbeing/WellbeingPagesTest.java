package org.handslag.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Statements;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three presses by link or on a page, what others see of them, and the call that follows. */
@ServerTest
class WellbeingPagesTest {
    private final WellbeingCast cast;

    WellbeingPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.cast = new WellbeingCast(beans, port);
    }

    @Test
    void isAnsweredByLinkOnceAndPutRightWithinHalfAnHour() {
        var play = cast.begun("Alva");
        cast.askedOn(7);
        var link = cast.link("Alva", "/how/");
        assertThat(cast.letters("Alva", "/how/").getLast().text())
                .contains("något nytt")
                .doesNotContain("mentor", "Hur går det");
        var visitor = cast.visitor();
        assertThat(visitor.get(link).expect(200).text())
                .contains("Din mentor och din chef ser det inte");
        WellbeingCast.press(visitor, link, "GOOD", "SO_SO", "NO").expect(303);
        assertThat(visitor.get(link).text()).contains("Tack för ditt svar!", "Sådär");
        WellbeingCast.press(visitor, link + "?change=yes", "NOT_GOOD", "GOOD", "NO");
        assertThat(answers(play)).isEqualTo("1");
        cast.on(8);
        assertThat(visitor.get(link).text())
                .contains("Du har redan svarat", "Länken gäller för ett svar");
        var late = Map.of("_csrf", csrf(visitor), "work", "GOOD", "mentor", "GOOD", "call", "NO");
        visitor.post(link, late).expect(409);
        cast.on(14);
        assertThat(visitor.get(link).text()).contains("Den här frågan är stängd");
        visitor.get("/goteborg/how/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
        visitor.get("/favrskov" + link.substring("/goteborg".length())).expect(404);
    }

    /**
     * The operator, the link, what it is for, what was said, the answer, the journal, the state.
     */
    @Test
    void isAFewStatementsByLink() {
        cast.begun("Britt");
        cast.askedOn(7);
        assertThat(statements("NO")).hasSizeLessThanOrEqualTo(7);
        cast.askedOn(14);
        assertThat(statements("SOON"))
                .as("with a mail to the consultant")
                .hasSizeLessThanOrEqualTo(10);
    }

    private List<String> statements(String call) {
        var link = cast.link("Britt", "/how/");
        var visitor = cast.visitor();
        var fields = Map.of("_csrf", csrf(visitor), "work", "GOOD", "mentor", "GOOD", "call", call);
        return Statements.during(() -> visitor.post(link, fields).expect(303));
    }

    @Test
    void isNobodyElsesLink() {
        var play = cast.begun("Cilla");
        cast.askedOn(7);
        var link = cast.link("Cilla", "/how/");
        var mentor = cast.in(play, play.mentor());
        assertThat(mentor.get(link).expect(200).text()).contains("Länken är någon annans");
        var fields = Map.of("_csrf", csrf(mentor), "work", "GOOD", "mentor", "GOOD", "call", "NO");
        mentor.post(link, fields).expect(409);
        assertThat(answers(play)).isEqualTo("0");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasWritten() {
        var play = cast.begun("Disa");
        cast.on(3);
        var self = cast.in(play, play.mentee());
        var path = WellbeingCast.page(play) + "/answer";
        self.post(path, Map.of("_csrf", csrf(self))).expect(422);
        self.post(path, Map.of("_csrf", csrf(self), "work", "MAYBE")).expect(422);
        var words = "Jag har adhd och tycker om lagret";
        var last =
                self.post(
                                path,
                                Map.of(
                                        "_csrf",
                                        csrf(self),
                                        "work",
                                        "GOOD",
                                        "mentor",
                                        "GOOD",
                                        "call",
                                        "NO",
                                        "words",
                                        words))
                        .expect(200);
        assertThat(last.text()).contains("Det är inget vi frågar om", words);
        assertThat(answers(play)).isEqualTo("0");
        self.submit(last, "/answer", Map.of("call", "NO")).expect(303);
        assertThat(self.get(WellbeingCast.page(play)).text()).contains(words);
    }

    @Test
    void showsEachWhatIsHers() {
        var play = cast.begun("Elma");
        cast.askedOn(7);
        var self = cast.in(play, play.mentee());
        var mentor = cast.in(play, play.mentor());
        assertThat(self.get("/goteborg/me").text()).contains("Svara på hur det går");
        var answer = WellbeingCast.page(play) + "/answer";
        WellbeingCast.press(self, answer, "NOT_GOOD", "GOOD", "NO").expect(303);
        WellbeingCast.press(mentor, answer, "SO_SO", "SO_SO", "NO").expect(303);
        assertThat(self.get("/goteborg/me").text()).doesNotContain("Svara på hur det går");
        assertThat(self.get(WellbeingCast.page(play)).text())
                .contains("Inte bra", "Din mentor svarade senast")
                .doesNotContain("Sådär</td>");
        assertThat(mentor.get(WellbeingCast.page(play)).text())
                .contains("Sådär</td>")
                .doesNotContain("Inte bra</td>");
        var consultant = cast.consultant(play);
        assertThat(consultant.get(WellbeingCast.page(play)).text())
                .contains("Sådär</td>", "Inte bra</td>", "curve-mentor");
        assertThat(cast.leader().get(WellbeingCast.page(play)).text()).contains("Inte bra</td>");
        cast.in(play, play.employer()).get(WellbeingCast.page(play)).expect(404);
        cast.in(play, play.employer()).get(answer).expect(404);
        var stranger = cast.begun("Elsa");
        cast.in(stranger, stranger.mentee()).get(WellbeingCast.page(play)).expect(404);
        assertThat(self.get("/goteborg/me/data").status()).isLessThan(500);
    }

    @Test
    void asksTheConsultantToCallWhenTheyPartAndSettlesIt() {
        var play = cast.begun("Frida");
        cast.askedOn(7);
        var answer = WellbeingCast.page(play) + "/answer";
        WellbeingCast.press(cast.in(play, play.mentee()), answer, "NOT_GOOD", "GOOD", "NO");
        var consultant = cast.consultant(play);
        assertThat(consultant.get(WellbeingCast.page(play)).text()).doesNotContain("behöver ringa");
        WellbeingCast.press(cast.in(play, play.mentor()), answer, "GOOD", "GOOD", "NO");
        assertThat(consultant.get(WellbeingCast.page(play)).text()).contains("ser olika på");
        assertThat(consultant.get(play.path()).text()).contains("Du behöver ringa");
        assertThat(cast.in(play, play.mentor()).get(play.path()).text())
                .doesNotContain("behöver ringa");
        assertThat(told(play)).isEqualTo("1");
        var form = consultant.get(WellbeingCast.page(play) + "/calls/new").expect(200);
        consultant.submit(form, "/calls", Map.of("day", "2027-05-05")).expect(422);
        consultant.submit(form, "/calls", Map.of("words", "Ny schema från måndag")).expect(303);
        assertThat(consultant.get(play.path()).text()).doesNotContain("Du behöver ringa");
        var page = consultant.get(WellbeingCast.page(play));
        assertThat(cast.in(play, play.mentee()).get(WellbeingCast.page(play)).text())
                .contains("Ny schema från måndag");
        assertThat(cast.in(play, play.mentor()).get(WellbeingCast.page(play)).text())
                .doesNotContain("Ny schema från måndag");
        consultant.submit(page, "/removal", Map.of()).expect(303);
        assertThat(consultant.get(play.path()).text()).contains("Du behöver ringa");
    }

    @Test
    void isNotedByTelephoneAndTypedInFromPaperByItsCode() {
        var play = cast.begun("Greta");
        cast.askedOn(7);
        var consultant = cast.consultant(play);
        var page = consultant.get(WellbeingCast.page(play)).expect(200);
        var pdf = consultant.submit(page, "/sheet", Map.of()).expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        var text = PdfText.copiedFrom(pdf);
        assertThat(text).doesNotContain("Greta");
        var code = text.replaceAll("(?s).*?(\\w{4}-\\w{4}-\\w{2}).*", "$1");
        var typing = consultant.get("/goteborg/sheet-code").expect(200);
        consultant.submit(typing, "/sheet-code", Map.of("code", "AAAA-AAAA-AA")).expect(422);
        var found = consultant.submit(typing, "/sheet-code", Map.of("code", code)).expect(303);
        var form = consultant.follow(found).expect(200);
        consultant.submit(form, "/behalf", Map.of("work", "GOOD")).expect(422);
        var typed = Map.of("work", "GOOD", "mentor", "GOOD", "call", "NO", "read-in", "Dari, tolk");
        consultant.submit(form, "/behalf", typed).expect(303);
        var self = cast.in(play, play.mentee());
        assertThat(self.get(WellbeingCast.page(play)).text()).contains("Dari, tolk", "På papper");
        WellbeingCast.press(self, WellbeingCast.page(play) + "/answer", "SO_SO", "GOOD", "NO");
        consultant.submit(form, "/behalf", typed).expect(409);
        assertThat(answers(play)).isEqualTo("1");
        cast.in(play, play.mentor()).get(WellbeingCast.page(play) + "/behalf").expect(404);
    }

    private String told(Play play) {
        return cast.one(
                "select count(*)::text from message where topic = 'wellbeing.call' and about_id = '"
                        + WellbeingCast.id(play)
                        + "'");
    }

    private String answers(Play play) {
        return cast.one(
                "select count(*)::text from wellbeing_answer where replaced_at is null and mentorship_id = '"
                        + WellbeingCast.id(play)
                        + "'");
    }

    private static String csrf(Visitor visitor) {
        return visitor.get("/goteborg/contact").html().select("input[name=_csrf]").first().val();
    }
}
