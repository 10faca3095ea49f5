package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.handslag.message.PostOffice;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the empty field to my page and out again, by the link in a real mail. */
@ServerTest
class SignInJourneyTest {
    private static final Pattern LINK = Pattern.compile("/goteborg/sign-in/link/[\\w-]+");

    private final Staff staff;
    private final PostOffice post;
    private final Operator goteborg;
    private final Walk.Start start;

    SignInJourneyTest(
            Cast cast,
            Staff staff,
            PostOffice post,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.staff = staff;
        this.post = post;
        this.start = new Walk.Start(port, languages, "sign-in");
    }

    @BeforeEach
    void someone() {
        staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        post.empty();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void signsInLooksAndSignsOut(String language, Way way, int width) {
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/?lang=" + language)
                    .follow("ui.sign-in")
                    .write("access.sign-in.email", "elin@nowhere")
                    .press("access.sign-in.send")
                    .reads("access.sign-in.email-wrong")
                    .write("access.sign-in.email", "elin@goteborg.example")
                    .press("access.sign-in.send")
                    .reads("access.sent.title")
                    .go(link())
                    .press("access.link.press")
                    .reads("home.me.title")
                    .follow("home.me.change")
                    .write("home.me.name", "Elin Berg Ström")
                    .press("home.data.save")
                    .sees("Elin Berg Ström")
                    .reads("home.data-changed")
                    .press("ui.sign-out")
                    .reads("access.signed-out");
        }
    }

    @Test
    void showsACoordinatorThatNothingWaits() {
        var siv = staff.person(goteborg, "Siv Ek", "siv@goteborg.example");
        staff.give(goteborg, siv, Role.COORDINATOR, Staff.everywhere(goteborg));
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            walk.go("/goteborg/sign-in")
                    .write("access.sign-in.email", "siv@goteborg.example")
                    .press("access.sign-in.send")
                    .go(link())
                    .press("access.link.press")
                    .reads("home.nothing");
        }
    }

    private String link() {
        post.deliver();
        var found = LINK.matcher(post.mails().getLast().text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
