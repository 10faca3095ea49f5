package org.handslag.demoinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.demo.Looking;
import org.handslag.demo.World;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The World asks its employers again and again what they need, and some of them say it. */
@ServerTest
@InTheWorld
class WorldInquiryTest {
    private final World world;
    private final Looking look;
    private final int port;

    WorldInquiryTest(World world, Looking look, @LocalServerPort int port) {
        this.world = world;
        this.look = look;
        this.port = port;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @Looking.InEach
    void hasAStandingInquiryWithTwoRoundsAndAnswersInBoth(String slug) {
        assertThat(look.count(slug, "inquiry where ended_at is null")).isOne();
        assertThat(look.count(slug, "inquiry_round")).isEqualTo(2);
        assertThat(look.count(slug, "inquiry_asked where outcome is null")).isZero();
        for (var number : new int[] {1, 2}) {
            assertThat(
                            look.count(
                                    slug,
                                    "inquiry_answer n join inquiry_asked a on a.id = n.id"
                                            + " where a.number = "
                                            + number))
                    .isGreaterThanOrEqualTo(4);
        }
    }

    @Looking.InEach
    void showsTheCoordinatorWhatIsNeededAndWhomToCall(String slug) {
        var coordinator = look.coordinator(port, slug);
        var list = coordinator.get("/" + slug + "/inquiries").expect(200);
        var page = list.html().select("main a[href*='/inquiries/0']").attr("href");
        assertThat(coordinator.get(page).expect(200).html().select("main table")).isNotEmpty();
        assertThat(look.count(slug, "inquiry_answer where call and called_at is null"))
                .isPositive();
    }
}
