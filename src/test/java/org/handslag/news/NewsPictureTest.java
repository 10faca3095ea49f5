package org.handslag.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.file.Drawings;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture needs words and the consent of those in it, and goes at once. */
@ServerTest
class NewsPictureTest {
    private static final String ALT = "Fem personer runt ett bord, en av dem skrattar";

    private final Visitor coordinator;
    private final Visitor visitor;

    NewsPictureTest(Cast cast, CourseCast courses, Staff staff, @LocalServerPort int port) {
        Operator goteborg = cast.goteborg();
        courses.grund(goteborg);
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.visitor = new Visitor(port, "sv");
    }

    @Test
    void isNotTakenWithoutWordsOrConsent() {
        var draft = written("Utan ord");
        var form = coordinator.get(draft.address().getPath() + "/picture").expect(200);
        var silent =
                coordinator.upload(
                        form, Map.of("agreed", "yes"), "bild.png", Drawings.picture("png", 40, 30));
        assertThat(silent.expect(422).html().select("#f-alt-sv").attr("aria-invalid"))
                .isEqualTo("true");
        var unasked =
                coordinator.upload(
                        form, Map.of("alt-sv", ALT), "bild.png", Drawings.picture("png", 40, 30));
        assertThat(unasked.expect(422).html().text()).contains("när alla i bilden har sagt ja");
        assertThat(unasked.html().select("#f-alt-sv").val()).isEqualTo(ALT);
    }

    @Test
    void isSeenByEveryoneOnlyWhileTheNewsIsPublished() {
        var draft = written("Med bild");
        var form = coordinator.get(draft.address().getPath() + "/picture").expect(200);
        var typed = Map.of("alt-sv", ALT, "agreed", "yes");
        var shown =
                coordinator.follow(
                        coordinator
                                .upload(form, typed, "bild.png", Drawings.picture("png", 40, 30))
                                .expect(303));
        coordinator.get(shown.html().select("img.story").attr("src")).expect(200);
        coordinator.submit(shown, "/publication", Map.of()).expect(303);
        var read = visitor.get("/goteborg/news/2026-10-05-med-bild").expect(200);
        var image = read.html().select("img.story");
        assertThat(image.attr("alt")).isEqualTo(ALT);
        assertThat(visitor.get(image.attr("src")).expect(200).header("Content-Type"))
                .isEqualTo("image/png");
        var out = coordinator.get(draft.address().getPath()).expect(200);
        coordinator.submit(out, "/picture/removal", Map.of()).expect(303);
        visitor.get(image.attr("src")).expect(404);
        assertThat(visitor.get("/goteborg/news/2026-10-05-med-bild").text())
                .doesNotContain("img class=\"story\"");
    }

    private Page written(String title) {
        var form = coordinator.get("/goteborg/posts/new").expect(200);
        var typed = Map.of("title-sv", title, "text-sv", "Se här.", "day", "2026-10-05");
        return coordinator.follow(coordinator.submit(form, "/posts", typed).expect(303));
    }
}
