package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.LegalFacts;
import org.handslag.settings.OperatorSettings;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks around in the World finds something on every list. */
@ServerTest
@InTheWorld
class WorldListsTest {
    private final World world;
    private final Operators operators;
    private final OperatorSettings settings;
    private final LegalFacts facts;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;

    WorldListsTest(
            World world,
            Operators operators,
            OperatorSettings settings,
            LegalFacts facts,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db) {
        this.world = world;
        this.operators = operators;
        this.settings = settings;
        this.facts = facts;
        this.work = work;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void hasNeedsThatAreArrangedAndToldAndOthersThatAreNot(String slug) {
        assertThat(lists(slug, "need", "arranged_at is not null and told_at is not null"))
                .isPositive();
        assertThat(lists(slug, "need", "arranged_at is null")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void hasForgottenWhatWasNeededOnADateOfThePast(String slug) {
        var past =
                """
                in (select r.id
                      from registration r
                      join course_instance i on i.id = r.instance_id
                     where i.starts_at < :now)
                """;
        assertThat(lists(slug, "journal", "what = 'need.arranged' and about_id " + past))
                .isPositive();
        assertThat(lists(slug, "need", "registration_id " + past)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void hasSeatsInEveryStandingThatACoordinatorMeets(String slug) {
        for (var state : List.of("CONFIRMED", "WAITING", "OFFERED", "WITHDRAWN", "CANCELLED")) {
            assertThat(lists(slug, "registration", "state = '" + state + "'"))
                    .as(state)
                    .isPositive();
        }
        assertThat(lists(slug, "registration", "state = 'OFFERED' and offered_until > :now"))
                .isPositive();
        assertThat(lists(slug, "registration", "state = 'CONFIRMED' and person_id is null"))
                .isEqualTo(1);
        assertThat(lists(slug, "booking", "how = 'TELEPHONE'")).isEqualTo(2);
        assertThat(lists(slug, "booking", "how = 'MOVED'")).isEqualTo(1);
        assertThat(lists(slug, "journal", "what = 'registration.swapped'")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void hasAMovedDateWithAnswersAndACancelledOne(String slug) {
        assertThat(lists(slug, "registration", "still_coming = 'YES'")).isPositive();
        assertThat(lists(slug, "registration", "still_coming = 'ASKED'")).isPositive();
        assertThat(lists(slug, "course_instance", "cancelled_at is not null")).isEqualTo(1);
        assertThat(lists(slug, "circular", "sent_at < :now")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void hasALetterToPrintACallToMakeAndAWordFromAVisitor(String slug) {
        assertThat(lists(slug, "message", "channel = 'LETTER' and state = 'WAITING'")).isEqualTo(1);
        assertThat(lists(slug, "message", "channel = 'CALL' and state = 'WAITING'")).isEqualTo(1);
        assertThat(lists(slug, "feedback", "answered_at is null")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov", "kristianstad"})
    void saysWhomToAskAndWhatIsNotAccessibleYet(String slug) {
        var operator = operators.bySlug(slug).orElseThrow();
        assertThat(settings.contact(operator).isMissing()).isFalse();
        assertThat(settings.logo(operator)).isNotNull();
        assertThat(in(slug, facts::accessibility).isFilledIn()).isTrue();
        assertThat(in(slug, facts::openDefects)).hasSize(2);
        for (var language : operator.languages()) {
            assertThat(in(slug, facts::dataProtection).basis().in(language)).isNotEmpty();
            assertThat(in(slug, facts::accessibility).method().in(language)).isNotEmpty();
        }
    }

    private int lists(String slug, String table, String condition) {
        return in(
                slug,
                () ->
                        db.sql("select count(*) from " + table + " where " + condition)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Integer.class)
                                .single());
    }

    private <T> T in(String slug, Supplier<T> verb) {
        return work.in(operators.bySlug(slug).map(Operator::id).orElseThrow(), verb);
    }
}
