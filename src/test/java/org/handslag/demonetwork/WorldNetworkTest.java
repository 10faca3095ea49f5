package org.handslag.demonetwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.demo.Looking;
import org.handslag.demo.World;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The networks of the World have met for five years, and have written down how they did. */
@ServerTest
@InTheWorld
class WorldNetworkTest {
    private final World world;
    private final Looking look;
    private final int port;

    WorldNetworkTest(World world, Looking look, @LocalServerPort int port) {
        this.world = world;
        this.look = look;
        this.port = port;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @Looking.InEach
    void hasMetTwiceAYearForFiveYearsAndMeetsAgain(String slug) {
        var held =
                look
                        .strings(
                                slug,
                                """
                                select extract(year from starts_at)::text from meeting
                                 where announced_at is not null and ends_at < :now
                                """)
                        .stream()
                        .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
        assertThat(held)
                .containsAllEntriesOf(
                        Map.of("2022", 2L, "2023", 2L, "2024", 2L, "2025", 2L, "2026", 2L))
                .containsKey("2021");
        assertThat(look.count(slug, "meeting where announced_at is not null and starts_at > :now"))
                .isEqualTo(1);
        assertThat(look.count(slug, "meeting where host_offer_id is not null")).isGreaterThan(4);
    }

    @Looking.InEach
    void hasAnswersOfEveryKindAndSomeWhoCameToEachMeeting(String slug) {
        var poor =
                look.strings(
                        slug,
                        """
                        select m.starts_at::date || ': ' || count(*) filter (where g.reply = 'YES')
                               || ' yes, ' || count(*) filter (where g.reply = 'NO') || ' no, '
                               || count(*) filter (where g.reply = 'MAYBE') || ' maybe, '
                               || count(*) filter (where g.reply is null) || ' silent, '
                               || count(*) filter (where g.present) || ' came'
                          from meeting m
                          join meeting_guest g on g.meeting_id = m.id
                         group by m.id, m.starts_at, m.ends_at
                        having count(*) filter (where g.reply = 'NO') = 0
                            or count(*) filter (where g.reply = 'MAYBE') = 0
                            or count(*) filter (where g.reply is null) = 0
                            or count(*) filter (where g.reply = 'YES') < 5
                            or m.ends_at < :now and count(*) filter (where g.present) < 5
                        """);
        assertThat(poor).isEmpty();
    }

    @Looking.InEach
    void invitesNobodyBeforeSheHasCompletedACourse(String slug) {
        var early =
                look.strings(
                        slug,
                        """
                        select g.id::text
                          from meeting_guest g
                         where g.invited_at::date <= (
                               select min(c.completed_on) from completion c
                                where c.person_id = g.person_id and c.revoked_at is null)
                        """);
        assertThat(early).isEmpty();
        assertThat(look.count(slug, "meeting_guest where invited_at is not null"))
                .isGreaterThan(100);
    }

    @Looking.InEach
    void tellsWhatAMeetingGaveFromFiveAnswersUp(String slug) {
        var coordinator = look.coordinator(port, slug);
        var few = onlyOne(slug, "having count(*) < 5");
        assertThat(coordinator.get(few).expect(200).html().select("main").text())
                .doesNotContain(mean(slug));
        for (var meeting : meetings(slug, "having count(*) >= 5")) {
            assertThat(coordinator.get(meeting).expect(200).html().select("main").text())
                    .contains(mean(slug));
        }
    }

    @Looking.InEach
    void keepsWhatMeetingsGaveUnderIdsThatTellNoOrder(String slug) {
        assertThat(look.count(slug, "meeting_rating")).isGreaterThan(50);
        assertThat(look.count(slug, "meeting_rating where uuid_extract_version(id) <> 4")).isZero();
    }

    @Looking.InEach
    void hasAnsweredSuggestionsInEveryWayAndMadeMeetingsOfThoseThatWereChosen(String slug) {
        for (var verdict : List.of("CHOSEN", "LATER", "NO")) {
            assertThat(look.count(slug, "topic where answer = '" + verdict + "'"))
                    .as(verdict)
                    .isPositive();
        }
        assertThat(look.count(slug, "topic where answer is null")).isGreaterThanOrEqualTo(3);
        assertThat(
                        look.count(
                                slug,
                                """
                                topic t where answer = 'CHOSEN'
                                   and not exists (select from meeting m where m.topic_id = t.id)
                                """))
                .isZero();
        assertThat(
                        look.count(
                                slug,
                                """
                                topic t where not exists (
                                      select from topic_second s where s.topic_id = t.id)
                                """))
                .isZero();
    }

    @Looking.InEach
    void tellsEveryCaseAndEveryMeetingInEachOfItsLanguages(String slug) {
        assertThat(look.count(slug, "dilemma")).isEqualTo(4);
        for (var language : look.operator(slug).languages()) {
            var tag = language.toLanguageTag();
            assertThat(look.count(slug, "dilemma where not jsonb_exists(questions, '" + tag + "')"))
                    .isZero();
            assertThat(look.count(slug, "meeting where not jsonb_exists(title, '" + tag + "')"))
                    .isZero();
            assertThat(
                            look.count(
                                    slug,
                                    "experience_tag where not jsonb_exists(name, '" + tag + "')"))
                    .isZero();
        }
    }

    @Looking.InEach
    void hasFilledTheBankOverTheYearsAndReadsWhatWasSent(String slug) {
        assertThat(look.count(slug, "experience_card where state = 'PUBLISHED'"))
                .isGreaterThanOrEqualTo(14);
        assertThat(look.count(slug, "experience_card where state = 'IN_REVIEW'")).isEqualTo(2);
        assertThat(look.count(slug, "experience_card where state = 'RETURNED'")).isEqualTo(1);
        assertThat(
                        look.strings(
                                slug,
                                "select distinct extract(year from published_at)::text from experience_card where published_at is not null"))
                .contains("2021", "2022", "2023", "2024", "2025", "2026");
        var shown = "experience_card where state = 'PUBLISHED' and show_workplace";
        assertThat(look.count(slug, shown)).isBetween(5, 12);
        assertThat(
                        look.count(
                                slug,
                                """
                                experience_card c where state = 'PUBLISHED' and not exists (
                                      select from experience_card_tag t where t.card_id = c.id)
                                """))
                .isZero();
    }

    /** Neither a mentee nor a colleague: no word of a card is the name of anyone who is known. */
    @Looking.InEach
    void namesNobodyOnACard(String slug) {
        var names =
                look.strings(
                        slug,
                        """
                        select distinct word
                          from experience_card c,
                               regexp_split_to_table(
                                   concat_ws(' ', c.situation, c.done, c.hard, c.won),
                                   '[^[:alpha:]]+') word
                          join (select string_to_table(name, ' ') as name from person) p
                            on p.name = word
                        """);
        assertThat(names).isEmpty();
        assertThat(look.count(slug, "experience_card where situation ~ '[A-ZÅÄÖÆØ]'")).isPositive();
    }

    @Looking.InEach
    void leavesNothingOfThePastToBeSent(String slug) {
        var about = "message where split_part(topic, '.', 1) in ('meeting', 'topic', 'experience')";
        assertThat(look.count(slug, about)).isGreaterThan(200);
        assertThat(look.count(slug, about + " and state = 'WAITING'")).isZero();
    }

    @Looking.InEach
    void showsItAllOnItsPages(String slug) {
        var anyone = look.anyone(port, slug);
        var coming =
                look.strings(
                        slug,
                        "select title #>> '{%s,text}' from meeting where starts_at > :now"
                                .formatted(look.tag(slug)));
        assertThat(anyone.get("/" + slug + "/network").expect(200).text())
                .contains(coming.getFirst());
        var bank = anyone.get("/" + slug + "/experience").expect(200).html();
        assertThat(bank.select("main a[href*=/experience/]").size()).isGreaterThanOrEqualTo(10);
        var card =
                look.strings(
                        slug,
                        "select id::text from experience_card where published_at is not null");
        anyone.get("/" + slug + "/experience/" + card.getFirst()).expect(200);
        var coordinator = look.coordinator(port, slug);
        for (var page : List.of("meetings", "topics", "dilemmas", "experiences")) {
            var html = coordinator.get("/" + slug + "/" + page).expect(200).html();
            assertThat(html.select("main a[href^=/%s/%s/]".formatted(slug, page)))
                    .as(page)
                    .isNotEmpty();
        }
        var dilemma = look.strings(slug, "select id::text from dilemma").getFirst();
        coordinator.get("/" + slug + "/dilemmas/" + dilemma + "/sheet").expect(200);
    }

    private String onlyOne(String slug, String having) {
        var found = meetings(slug, having);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> meetings(String slug, String having) {
        return look.strings(
                slug,
                "select '/%s/meetings/' || meeting_id from meeting_rating group by meeting_id %s"
                        .formatted(slug, having));
    }

    /** How the page begins to tell the mean. */
    private static String mean(String slug) {
        return slug.equals("goteborg") ? "Ny kunskap:" : "Ny viden:";
    }
}
