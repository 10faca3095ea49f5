package org.handslag.demonetwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handslag.demo.World;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The networks of the World have met for five years, and have written down how they did. */
@ServerTest
class WorldNetworkTest {
    private final World world;
    private final Operators operators;
    private final Staff staff;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final int port;

    WorldNetworkTest(
            World world,
            Operators operators,
            Staff staff,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            @LocalServerPort int port) {
        this.world = world;
        this.operators = operators;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.port = port;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void hasMetTwiceAYearForFiveYearsAndMeetsAgain(String slug) {
        var held =
                strings(
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
        assertThat(count(slug, "meeting where announced_at is not null and starts_at > :now"))
                .isEqualTo(1);
        assertThat(count(slug, "meeting where host_offer_id is not null")).isGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void hasAnswersOfEveryKindAndSomeWhoCameToEachMeeting(String slug) {
        var poor =
                strings(
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

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void invitesNobodyBeforeSheHasCompletedACourse(String slug) {
        var early =
                strings(
                        slug,
                        """
                        select g.id::text
                          from meeting_guest g
                         where g.invited_at::date <= (
                               select min(c.completed_on) from completion c
                                where c.person_id = g.person_id and c.revoked_at is null)
                        """);
        assertThat(early).isEmpty();
        assertThat(count(slug, "meeting_guest where invited_at is not null")).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void tellsWhatAMeetingGaveFromFiveAnswersUp(String slug) {
        var coordinator = staff.signedIn(port, operator(slug), Role.COORDINATOR);
        var few = onlyOne(slug, "having count(*) < 5");
        assertThat(coordinator.get(few).expect(200).html().select("main").text())
                .doesNotContain(mean(slug));
        for (var meeting : meetings(slug, "having count(*) >= 5")) {
            assertThat(coordinator.get(meeting).expect(200).html().select("main").text())
                    .contains(mean(slug));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void keepsWhatMeetingsGaveWithoutATimeOrAnOrder(String slug) {
        assertThat(count(slug, "meeting_rating")).isGreaterThan(50);
        assertThat(count(slug, "meeting_rating where uuid_extract_version(id) <> 4")).isZero();
        assertThat(
                        strings(
                                slug,
                                """
                                select data_type from information_schema.columns
                                 where table_name = 'meeting_rating'
                                   and data_type like 'timestamp%'
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void hasAnsweredSuggestionsInEveryWayAndMadeMeetingsOfThoseThatWereChosen(String slug) {
        for (var verdict : List.of("CHOSEN", "LATER", "NO")) {
            assertThat(count(slug, "topic where answer = '" + verdict + "'"))
                    .as(verdict)
                    .isPositive();
        }
        assertThat(count(slug, "topic where answer is null")).isGreaterThanOrEqualTo(3);
        assertThat(
                        count(
                                slug,
                                """
                                topic t where answer = 'CHOSEN'
                                   and not exists (select from meeting m where m.topic_id = t.id)
                                """))
                .isZero();
        assertThat(
                        count(
                                slug,
                                """
                                topic t where not exists (
                                      select from topic_second s where s.topic_id = t.id)
                                """))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void tellsEveryCaseAndEveryMeetingInEachOfItsLanguages(String slug) {
        assertThat(count(slug, "dilemma")).isEqualTo(4);
        for (var language : operator(slug).languages()) {
            var tag = language.toLanguageTag();
            assertThat(count(slug, "dilemma where not jsonb_exists(questions, '" + tag + "')"))
                    .isZero();
            assertThat(count(slug, "meeting where not jsonb_exists(title, '" + tag + "')"))
                    .isZero();
            assertThat(count(slug, "experience_tag where not jsonb_exists(name, '" + tag + "')"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void hasFilledTheBankOverTheYearsAndReadsWhatWasSent(String slug) {
        assertThat(count(slug, "experience_card where state = 'PUBLISHED'"))
                .isGreaterThanOrEqualTo(14);
        assertThat(count(slug, "experience_card where state = 'IN_REVIEW'")).isEqualTo(2);
        assertThat(count(slug, "experience_card where state = 'RETURNED'")).isEqualTo(1);
        assertThat(
                        strings(
                                slug,
                                "select distinct extract(year from published_at)::text from experience_card where published_at is not null"))
                .contains("2021", "2022", "2023", "2024", "2025", "2026");
        var shown = "experience_card where state = 'PUBLISHED' and show_workplace";
        assertThat(count(slug, shown)).isBetween(5, 12);
        assertThat(
                        count(
                                slug,
                                """
                                experience_card c where state = 'PUBLISHED' and not exists (
                                      select from experience_card_tag t where t.card_id = c.id)
                                """))
                .isZero();
    }

    /** Neither a mentee nor a colleague: no word of a card is the name of anyone who is known. */
    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void namesNobodyOnACard(String slug) {
        var names =
                strings(
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
        assertThat(count(slug, "experience_card where situation ~ '[A-ZÅÄÖÆØ]'")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void leavesNothingOfThePastToBeSent(String slug) {
        var about = "message where split_part(topic, '.', 1) in ('meeting', 'topic', 'experience')";
        assertThat(count(slug, about)).isGreaterThan(200);
        assertThat(count(slug, about + " and state = 'WAITING'")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void showsItAllOnItsPages(String slug) {
        var anyone = new Visitor(port, operator(slug).language().toLanguageTag());
        var coming =
                strings(
                        slug,
                        "select title #>> '{%s,text}' from meeting where starts_at > :now"
                                .formatted(tag(slug)));
        assertThat(anyone.get("/" + slug + "/network").expect(200).text())
                .contains(coming.getFirst());
        var bank = anyone.get("/" + slug + "/experience").expect(200).html();
        assertThat(bank.select("main a[href*=/experience/]").size()).isGreaterThanOrEqualTo(10);
        var card =
                strings(
                        slug,
                        "select id::text from experience_card where published_at is not null");
        anyone.get("/" + slug + "/experience/" + card.getFirst()).expect(200);
        var coordinator = staff.signedIn(port, operator(slug), Role.COORDINATOR);
        for (var page : List.of("meetings", "topics", "dilemmas", "experiences")) {
            var html = coordinator.get("/" + slug + "/" + page).expect(200).html();
            assertThat(html.select("main a[href^=/%s/%s/]".formatted(slug, page)))
                    .as(page)
                    .isNotEmpty();
        }
        var dilemma = strings(slug, "select id::text from dilemma").getFirst();
        coordinator.get("/" + slug + "/dilemmas/" + dilemma + "/sheet").expect(200);
    }

    private String onlyOne(String slug, String having) {
        var found = meetings(slug, having);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> meetings(String slug, String having) {
        return strings(
                slug,
                "select '/%s/meetings/' || meeting_id from meeting_rating group by meeting_id %s"
                        .formatted(slug, having));
    }

    /** How the page begins to tell the mean. */
    private String mean(String slug) {
        return switch (slug) {
            case "goteborg" -> "Ny kunskap:";
            default -> "Ny viden:";
        };
    }

    private String tag(String slug) {
        return operator(slug).language().toLanguageTag();
    }

    private int count(String slug, String from) {
        return Integer.parseInt(strings(slug, "select count(*)::text from " + from).getFirst());
    }

    private List<String> strings(String slug, String sql) {
        return in(
                slug,
                () -> {
                    var asked = db.sql(sql);
                    var bound = sql.contains(":now") ? asked.param("now", clock.instant()) : asked;
                    return bound.query(String.class).list();
                });
    }

    private Operator operator(String slug) {
        return operators.bySlug(slug).orElseThrow();
    }

    private <T> T in(String slug, Supplier<T> verb) {
        return work.in(operator(slug).id(), verb);
    }
}
