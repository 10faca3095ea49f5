package org.handslag.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.handslag.wellbeing.WellbeingCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Eight statements every third month, what has changed in them, and who sees it. */
@ServerTest
class ProgressPagesTest {
    private final WellbeingCast cast;

    ProgressPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.cast = new WellbeingCast(beans, port);
    }

    @Test
    void isAnsweredByLinkSkippedInPartAndPutRightWithinAWeek() {
        var play = cast.begun("Nora");
        cast.askedOn(7);
        var link = cast.link("Nora", "/how-far/");
        var visitor = cast.visitor();
        var blank = visitor.get(link).expect(200);
        assertThat(blank.text()).contains("Svaren är dina", "Hoppa över");
        visitor.submit(blank, "/how-far/", Map.of()).expect(422);
        visitor.submit(blank, "/how-far/", Map.of("tasks", "11")).expect(422);
        visitor.submit(blank, "/how-far/", Map.of("tasks", "SKIP")).expect(422);
        visitor.submit(blank, "/how-far/", Map.of("tasks", "3", "plans", "SKIP")).expect(303);
        assertThat(visitor.get(link).text()).contains("Tack för ditt svar!");
        cast.on(10);
        var again = visitor.get(link + "?change=yes").expect(200);
        assertThat(again.html().select("input[name=tasks][value=3]").hasAttr("checked")).isTrue();
        visitor.submit(again, "/how-far/", Map.of("tasks", "4")).expect(303);
        cast.on(20);
        assertThat(visitor.get(link).text()).contains("Du har redan svarat");
        visitor.submit(again, "/how-far/", Map.of("tasks", "9")).expect(409);
        cast.in(play, play.mentor()).get(link).expect(200);
        assertThat(count(play)).isEqualTo("1");
        assertThat(cast.letters("Nora", "/how-far/")).hasSize(1);
        cast.askedOn(98);
        assertThat(cast.letters("Nora", "/how-far/")).hasSize(2);
    }

    @Test
    void showsWhatHasChangedAndToWhom() {
        var play = cast.begun("Olga");
        cast.askedOn(7);
        answer(play, cast.in(play, play.mentee()), Map.of("tasks", "3", "plans", "8"), 303);
        answer(play, cast.in(play, play.mentor()), Map.of("tasks", "2"), 303);
        answer(play, cast.in(play, play.mentor()), Map.of("tasks", "6"), 422);
        cast.askedOn(98);
        answer(play, cast.in(play, play.mentee()), Map.of("tasks", "7", "plans", "6"), 303);
        answer(play, cast.in(play, play.mentor()), Map.of("tasks", "5"), 303);
        var self = cast.in(play, play.mentee()).get(page(play)).expect(200).text();
        assertThat(self).contains("4 steg upp", "2 steg ner", "Mentorns svar", "3 steg upp");
        assertThat(cast.consultant(play).get(page(play)).text())
                .contains("4 steg upp", "3 steg upp");
        assertThat(cast.in(play, play.mentor()).get(page(play)).text())
                .contains("3 steg upp")
                .doesNotContain("4 steg upp", "Adeptens svar");
        cast.leader().get(page(play)).expect(404);
        cast.in(play, play.employer()).get(page(play)).expect(404);
        var stranger = cast.begun("Oda");
        cast.on(98);
        cast.in(stranger, stranger.mentee()).get(page(play)).expect(404);
    }

    @Test
    void isTakenBackWithinAWeekAndNotLater() {
        var play = cast.begun("Petra");
        cast.askedOn(7);
        var self = cast.in(play, play.mentee());
        answer(play, self, Map.of("tasks", "3"), 303);
        var shown = self.get(page(play)).expect(200);
        self.submit(shown, "/removal", Map.of()).expect(303);
        assertThat(count(play)).isEqualTo("0");
        self.submit(shown, "/removal", Map.of()).expect(404);
        answer(play, self, Map.of("tasks", "4"), 303);
        cast.on(15);
        var late = cast.in(play, play.mentee());
        late.post(page(play) + "/removal", csrf(late)).expect(404);
        answer(play, late, Map.of("tasks", "9"), 409);
    }

    @Test
    void isTypedInFromPaperByTheConsultantAlone() {
        var play = cast.begun("Rut");
        cast.askedOn(7);
        var consultant = cast.consultant(play);
        var shown = consultant.get(page(play)).expect(200);
        var pdf = consultant.submit(shown, "/sheet", Map.of()).expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        var text = PdfText.copiedFrom(pdf);
        assertThat(text).doesNotContain("Rut").contains("Jag vet mitt nästa steg.");
        var code = text.replaceAll("(?s).*?(\\w{4}-\\w{4}-\\w{2}).*", "$1");
        var typing = consultant.get("/goteborg/sheet-code").expect(200);
        var found = consultant.submit(typing, "/sheet-code", Map.of("code", code)).expect(303);
        var form = consultant.follow(found).expect(200);
        consultant.submit(form, "/behalf", Map.of("tasks", "3")).expect(422);
        var typed = Map.of("tasks", "3", "read-in", "svenska");
        consultant.submit(form, "/behalf", typed).expect(303);
        var self = cast.in(play, play.mentee());
        assertThat(self.get(page(play)).text()).contains("På papper", "Första svaret kom");
        answer(play, self, Map.of("tasks", "5"), 303);
        consultant.submit(form, "/behalf", typed).expect(409);
        cast.in(play, play.mentor()).get(page(play) + "/behalf").expect(404);
        cast.leader().get(page(play) + "/behalf").expect(404);
    }

    private void answer(Play play, Visitor who, Map<String, String> scores, int status) {
        var form = who.get(page(play) + "/answer").expect(200);
        who.submit(form, "/answer", scores).expect(status);
    }

    private String count(Play play) {
        return cast.one(
                "select count(*)::text from progress_measure where replaced_at is null and mentorship_id = '"
                        + play.path().substring(play.path().lastIndexOf('/') + 1)
                        + "'");
    }

    private static Map<String, String> csrf(Visitor visitor) {
        var field = visitor.get("/goteborg/contact").html().select("input[name=_csrf]").first();
        return Map.of("_csrf", field.val());
    }

    private static String page(Play play) {
        return play.path() + "/progress";
    }
}
