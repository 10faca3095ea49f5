package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.evaluation.HarvestPlay.date;
import static org.handslag.evaluation.HarvestPlay.press;
import static org.handslag.evaluation.HarvestPlay.theme;
import static org.handslag.evaluation.HarvestPlay.told;

import java.util.Map;
import org.handslag.file.Drawings;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.handslag.survey.SurveyPlay;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A group photo is agreed to once, shown where the day is told of, and gone at once. */
@ServerTest
class GroupPhotoToldTest {
    private static final String ALT = "Sex personer på en trappa, två av dem skrattar";

    private final Operator goteborg;
    private final SurveyPlay surveys;
    private final HarvestPlay play;
    private final Staff staff;
    private final Visitor visitor;
    private final int port;

    GroupPhotoToldTest(Cast cast, SurveyPlay surveys, Staff staff, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.surveys = surveys;
        this.play = new HarvestPlay(surveys, port);
        this.staff = staff;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @Test
    void standsWithWhatTheParticipantsTookWithThemOnceThatIsOut() {
        var played = answered();
        var coordinator = photographed(played);
        visitor.get(told(played) + "/photo").expect(404);
        assertThat(pictures(visitor.get(told(played)))).isEmpty();
        press(coordinator, theme(coordinator, played, "Mod"), "/publication");
        var image = visitor.get(told(played)).expect(200).html().select("img.story");
        assertThat(image.attr("alt")).isEqualTo(ALT);
        var picture = visitor.get(image.attr("src")).expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).contains("no-store");
    }

    @Test
    void isTakenOverByTheNewsWithItsWordsAndItsConsent() {
        var played = answered();
        var coordinator = photographed(played);
        var post = begun(coordinator, played);
        assertThat(post.html().select("img.story").attr("alt")).isEqualTo(ALT);
        press(coordinator, post, "/publication");
        var news = coordinator.get(post.address().getPath()).expect(200);
        press(coordinator, news, "/picture/removal");
        assertThat(pictures(visitor.get(told(played)))).contains("/photo");
    }

    @Test
    void goesEverywhereWhenAnyoneInItTakesItBack() {
        var played = answered();
        var coordinator = photographed(played);
        var post = begun(coordinator, played);
        press(coordinator, post, "/publication");
        var shown = told(played) + "/photo";
        visitor.get(shown).expect(200);
        var hub = coordinator.get(date(played)).expect(200);
        coordinator.submit(hub, "/photo/withdrawal", Map.of()).expect(303);
        visitor.get(shown).expect(404);
        assertThat(pictures(visitor.get(told(played)).expect(200))).isEmpty();
        assertThat(pictures(coordinator.get(post.address().getPath()).expect(200))).isEmpty();
    }

    private static String pictures(Page page) {
        return page.html().select("main img.story").attr("src");
    }

    private Played answered() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        return played;
    }

    private Visitor photographed(Played played) {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var form = coordinator.get(date(played) + "/photo/new").expect(200);
        var typed = Map.of("alt-sv", ALT, "agreed", "yes");
        coordinator.upload(form, typed, "bild.png", Drawings.picture("png", 40, 30)).expect(303);
        return coordinator;
    }

    /** The news of a date as its writer sees it, begun from the harvest. */
    private static Page begun(Visitor coordinator, Played played) {
        var out = press(coordinator, theme(coordinator, played, "Mod"), "/publication");
        var edit = press(coordinator, out, "/post").address().getPath();
        return coordinator.get(edit.replace("/edit", "")).expect(200);
    }
}
