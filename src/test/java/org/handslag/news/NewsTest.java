package org.handslag.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a programme tells of itself: written, published, read, followed, taken back. */
@ServerTest
class NewsTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final Staff staff;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;
    private Visitor coordinator;

    NewsTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.staff = staff;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @BeforeEach
    void signIn() {
        courses.grund(goteborg);
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void isReadByNobodyBeforeItIsPublished() {
        var draft = written("Vi firar tio år");
        assertThat(draft.html().text()).contains("Ingen annan ser det än");
        assertThat(visitor.get("/goteborg/news").expect(200).text()).doesNotContain("tio år");
        assertThat(visitor.get("/goteborg/").expect(200).text()).doesNotContain("tio år");
        visitor.get("/goteborg/news/2026-10-05-vi-firar-tio-ar").expect(404);
        press(draft, "/publication");
        var read = visitor.get("/goteborg/news/2026-10-05-vi-firar-tio-ar").expect(200);
        assertThat(read.h1()).isEqualTo("Vi firar tio år");
        assertThat(read.html().text()).contains("5 oktober 2026", "Det blev tårta.");
        assertThat(visitor.get("/goteborg/").expect(200).text()).contains("Vi firar tio år");
    }

    @Test
    void isTakenBackAndCanThenBeRemoved() {
        var draft = written("Vi tog fel dag");
        var published = press(draft, "/publication");
        coordinator.submit(draft, "/removal", Map.of()).expect(409);
        var back = press(published, "/retraction");
        visitor.get("/goteborg/news/2026-10-05-vi-tog-fel-dag").expect(404);
        coordinator.submit(back, "/removal", Map.of()).expect(303);
        assertThat(coordinator.get("/goteborg/posts").text()).doesNotContain("fel dag");
    }

    @Test
    void isFollowedInAFeed() throws Exception {
        press(written("Nytt <datum> & \"plats\""), "/publication");
        var answer = visitor.get("/goteborg/news.atom").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        var feed = new SyndFeedInput().build(new StringReader(answer.text()));
        var entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("Nytt <datum> & \"plats\"");
        assertThat(visitor.get(URI.create(entry.getLink()).getPath()).expect(200).h1())
                .isEqualTo("Nytt <datum> & \"plats\"");
    }

    @Test
    void keepsWhatWasTypedWhenTheHeadlineIsMissing() {
        var form = coordinator.get("/goteborg/posts/new").expect(200);
        var typed = Map.of("text-sv", "Det blev tårta.", "day", "i går");
        var again = coordinator.submit(form, "/posts", typed).expect(422);
        assertThat(again.html().select("#f-text-sv").val()).isEqualTo("Det blev tårta.");
        assertThat(again.html().select("#f-day").val()).isEqualTo("i går");
        assertThat(again.html().select("#f-title-sv").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void showsBothVersionsWhenSomeoneElseSavedFirst() {
        var draft = written("Två skriver");
        var first = coordinator.get(draft.address().getPath() + "/edit").expect(200);
        var path = draft.address().getPath().replace("/goteborg", "");
        coordinator.submit(first, path, Map.of("text-sv", "Den enas ord")).expect(303);
        var second = coordinator.submit(first, path, Map.of("text-sv", "Den andras ord"));
        assertThat(second.expect(409).html().select("#f-text-sv").val())
                .isEqualTo("Den andras ord");
        assertThat(second.text()).contains("Den enas ord");
    }

    @Test
    void beginsWithTheFactsOfACourseDate() {
        var date = courses.published(goteborg, LocalDate.of(2026, 12, 10), 20);
        clock.set(date.starts().plusSeconds(60));
        signIn();
        var page = coordinator.get("/goteborg/instances/" + date.id()).expect(200);
        var begun = coordinator.submit(page, "/post", Map.of()).expect(303);
        var edit = coordinator.follow(begun).expect(200);
        assertThat(edit.html().select("#f-text-sv").val())
                .contains("10 december 2026", "Grundkurs för mentorer");
        assertThat(coordinator.get("/goteborg/instances/" + date.id()).html().text())
                .contains("Så var Grundkurs för mentorer");
        visitor.get("/goteborg/news/2026-12-10-sa-var-grundkurs-for-mentorer").expect(404);
    }

    @Test
    void isNotSeenByTheCoordinatorOfAnotherProgramme() {
        var draft = written("Bara vårt");
        var elsewhere = staff.person(goteborg, "Kim Ek", "kim@goteborg.example");
        var other = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(goteborg, elsewhere, Role.COORDINATOR, other);
        var kim = staff.signedIn(port, goteborg, elsewhere);
        kim.get(draft.address().getPath()).expect(404);
        assertThat(kim.get("/goteborg/posts").expect(200).text()).doesNotContain("Bara vårt");
        assertThat(coordinator.get("/goteborg/posts").expect(200).text()).contains("Bara vårt");
    }

    private Page written(String title) {
        var form = coordinator.get("/goteborg/posts/new").expect(200);
        var typed = Map.of("title-sv", title, "text-sv", "Det blev tårta.", "day", "2026-10-05");
        return coordinator.follow(coordinator.submit(form, "/posts", typed).expect(303));
    }

    private Page press(Page page, String action) {
        return coordinator.follow(coordinator.submit(page, action, Map.of()).expect(303));
    }
}
