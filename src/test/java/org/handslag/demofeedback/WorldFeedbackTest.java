package org.handslag.demofeedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.demo.Looking;
import org.handslag.demo.World;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The World has asked after its dates for years, has told what it heard and has changed by it. */
@ServerTest
@InTheWorld
class WorldFeedbackTest {
    private static final List<String> YEARS =
            List.of("2021", "2022", "2023", "2024", "2025", "2026");

    private static final String PER_ROUND =
            """
            select '/rounds/' || r.id || '/results'
              from survey_round r
              join survey_answer a on a.round_id = r.id
             group by r.id
            """;

    private final World world;
    private final Looking look;
    private final int port;

    WorldFeedbackTest(World world, Looking look, @LocalServerPort int port) {
        this.world = world;
        this.look = look;
        this.port = port;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @Looking.InEach
    void hasAskedAfterDatesOfEveryYearAndClosedEachRound(String slug) {
        assertThat(
                        look.strings(
                                slug,
                                "select distinct extract(year from held_on)::text from survey_round"))
                .containsAll(YEARS);
        assertThat(look.count(slug, "survey_round where closed_at is null")).isZero();
        assertThat(look.count(slug, "survey_round where reminded_at is null")).isZero();
        assertThat(look.strings(slug, PER_ROUND + " having count(a.id) < 5")).hasSize(1);
        assertThat(look.strings(slug, PER_ROUND + " having count(a.id) >= 5").size())
                .isGreaterThanOrEqualTo(11);
    }

    @Looking.InEach
    void showsNumbersFromFiveAnswersUpAndNoneBelow(String slug) {
        var coordinator = look.coordinator(port, slug);
        var few = look.strings(slug, PER_ROUND + " having count(a.id) < 5").getFirst();
        var shut = coordinator.get("/" + slug + few).expect(200).html().select("main");
        assertThat(shut.select("table")).isEmpty();
        for (var path : look.strings(slug, PER_ROUND + " having count(a.id) >= 5")) {
            var open = coordinator.get("/" + slug + path).expect(200).html().select("main");
            assertThat(open.select("table")).as(path).isNotEmpty();
        }
    }

    @Looking.InEach
    void tiesNoAnonymousAnswerToAPersonOrADay(String slug) {
        var anonymous =
                """
                survey_answer a where exists (
                      select from survey_round r where r.id = a.round_id and not r.named)
                """;
        assertThat(look.count(slug, anonymous)).isGreaterThan(60);
        assertThat(
                        look.count(
                                slug,
                                anonymous
                                        + " and (person_id is not null or answered_on is not null)"))
                .isZero();
        assertThat(look.count(slug, "survey_answer where uuid_extract_version(id) <> 4")).isZero();
        assertThat(look.count(slug, "survey_receipt")).isZero();
        assertThat(
                        look.count(
                                slug,
                                "survey_invitation i join survey_round r on r.id = i.round_id where r.closed_at < :now - interval '90 days'"))
                .isZero();
    }

    @Test
    void keepsTheNamesOfThoseWhoWereToldSoInTheInDepthCourse() {
        var named =
                """
                survey_answer a where exists (
                      select from survey_round r where r.id = a.round_id and r.named)
                """;
        assertThat(look.count("goteborg", named)).isGreaterThanOrEqualTo(15);
        assertThat(
                        look.count(
                                "goteborg",
                                named + " and (person_id is null or answered_on is null)"))
                .isZero();
    }

    @Looking.InEach
    void tellsWhatPeopleWantedToDoAtWork(String slug) {
        assertThat(look.strings(slug, "select distinct instance_id::text from transfer_task"))
                .hasSizeGreaterThanOrEqualTo(3);
        var task = "transfer_task where ";
        assertThat(look.count(slug, task + "will <> ''")).isGreaterThanOrEqualTo(15);
        assertThat(look.strings(slug, "select distinct went from transfer_task where went <> ''"))
                .containsExactlyInAnyOrder("DONE", "PARTLY", "NOT_YET");
        assertThat(look.count(slug, task + "in_evaluation and said <> ''")).isGreaterThan(5);
    }

    @Looking.InEach
    void hasAGroupPhotoThatStandsInTheNewsOfItsDate(String slug) {
        var photo = "group_photo g join news_post p on p.picture_id = g.file_id";
        assertThat(look.count(slug, photo + " where p.instance_id = g.instance_id")).isOne();
    }

    @Looking.InEach
    void hasAnswersThatCameOnPaper(String slug) {
        assertThat(look.count(slug, "survey_round where papers > 0")).isGreaterThanOrEqualTo(4);
    }

    @Looking.InEach
    void hasForgottenTheWordsOfAnswersAfterTwoYears(String slug) {
        var old = "survey_round r where closed_at < :now - interval '730 days'";
        assertThat(look.count(slug, old)).isPositive();
        assertThat(look.count(slug, old + " and not words_gone")).isZero();
        assertThat(
                        look.count(
                                slug,
                                """
                                survey_answer a
                                  join survey_round r on r.id = a.round_id, jsonb_each(content) said
                                 where r.words_gone and said.value ->> 'is' = 'said'
                                """))
                .isZero();
        assertThat(
                        look.count(
                                slug,
                                "survey_answer a, jsonb_each(content) said where said.value ->> 'is' = 'said'"))
                .isPositive();
    }

    /** As long as the words are kept one can see that nobody is quoted who has not said so. */
    @Looking.InEach
    void quotesOnlyThoseWhoLetIt(String slug) {
        var quoted =
                """
                harvest_quote q
                  join harvest_theme t on t.id = q.theme_id
                  join survey_round r on r.about_id = t.instance_id and not r.words_gone
                 where %s exists (
                       select from survey_answer a, jsonb_each(a.content) said
                        where a.round_id = r.id and said.value ->> 'text' = q.words
                          and (said.value ->> 'quote')::boolean)
                """;
        assertThat(look.count(slug, quoted.formatted("not"))).isZero();
        assertThat(look.count(slug, quoted.formatted(""))).isGreaterThan(5);
    }

    @Looking.InEach
    void tellsEveryoneWhatWasTakenAlong(String slug) {
        assertThat(look.count(slug, "harvest")).isGreaterThanOrEqualTo(8);
        var anyone = look.anyone(port, slug);
        for (var date :
                look.strings(
                        slug,
                        "select i.slug from harvest h join course_instance i on i.id = h.instance_id")) {
            var told = anyone.get("/" + slug + "/courses/" + date + "/taken-along").expect(200);
            assertThat(told.html().select("main blockquote")).as(date).isNotEmpty();
        }
    }

    @Looking.InEach
    void carriesWhatWasWishedToTheNextDatesAndSaysWhatBecameOfIt(String slug) {
        for (var kind : List.of("DONE", "NOT_DONE", "CARRIED_ON")) {
            assertThat(look.count(slug, "improvement_outcome where kind = '" + kind + "'"))
                    .as(kind)
                    .isPositive();
        }
        var settled =
                """
                improvement p where %s exists (
                      select from improvement_outcome o
                       where o.improvement_id = p.id and o.kind in ('DONE', 'NOT_DONE'))
                """;
        assertThat(look.count(slug, settled.formatted(""))).isGreaterThanOrEqualTo(6);
        assertThat(look.count(slug, settled.formatted("not"))).isBetween(1, 2);
    }

    @Looking.InEach
    void drawsHowEachCourseWasLikedOverTheYears(String slug) {
        var coordinator = look.coordinator(port, slug);
        var courses =
                look.strings(
                        slug,
                        "select distinct '/curriculum/' || i.course_id || '/evaluation' from survey_round r join course_instance i on i.id = r.about_id");
        assertThat(courses).isNotEmpty();
        for (var course : courses) {
            var page = coordinator.get("/" + slug + course).expect(200).html();
            assertThat(page.select("main svg")).as(course).isNotEmpty();
            assertThat(page.select("main tbody tr").size()).isGreaterThanOrEqualTo(5);
        }
    }

    @Looking.InEach
    void hasOneOrTwoPiecesOfNewsAYearWithPicturesInWords(String slug) {
        assertThat(
                        look.strings(
                                slug,
                                """
                                select extract(year from day)::text from news_post
                                 where published_at is not null
                                 group by 1 having count(*) between 1 and 2
                                """))
                .containsExactlyInAnyOrderElementsOf(YEARS);
        assertThat(look.count(slug, "news_post where picture_id is not null"))
                .isGreaterThanOrEqualTo(4);
        var anyone = look.anyone(port, slug);
        var list = anyone.get("/" + slug + "/news").expect(200).html();
        assertThat(list.select("main a[href*=/news/2]").size()).isGreaterThanOrEqualTo(5);
        for (var post :
                look.strings(slug, "select slug from news_post where picture_id is not null")) {
            var shown = anyone.get("/" + slug + "/news/" + post).expect(200).html();
            assertThat(shown.select("main img").attr("alt")).as(post).hasSizeGreaterThan(40);
        }
        var newest =
                look.strings(
                                slug,
                                "select title #>> '{"
                                        + look.tag(slug)
                                        + ",text}' from news_post order by day desc")
                        .getFirst();
        assertThat(anyone.get("/" + slug + "/").expect(200).text()).contains(newest);
    }

    @Looking.InEach
    void leavesNothingOfThePastToBeSent(String slug) {
        var about = "message where topic like 'survey.%'";
        assertThat(look.count(slug, about)).isGreaterThan(80);
        assertThat(look.count(slug, about + " and state = 'WAITING'")).isZero();
    }
}
