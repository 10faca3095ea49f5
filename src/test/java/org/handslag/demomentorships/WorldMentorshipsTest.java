package org.handslag.demomentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.AgreementState;
import org.handslag.agreement.Agreements;
import org.handslag.agreement.VersionChange;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The World has forty mentorships at all stages in three operators, with a past. */
@ServerTest
@InTheWorld
class WorldMentorshipsTest {
    private static final List<String> SLUGS = List.of("goteborg", "favrskov", "kristianstad");

    private final Operators operators;
    private final Circles circles;
    private final Agreements agreements;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;

    WorldMentorshipsTest(
            Operators operators,
            Circles circles,
            Agreements agreements,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db) {
        this.operators = operators;
        this.circles = circles;
        this.agreements = agreements;
        this.work = work;
        this.clock = clock;
        this.db = db;
    }

    @ParameterizedTest
    @CsvSource({"goteborg, 21", "favrskov, 13", "kristianstad, 6"})
    void fortyMentorshipsStandInThreeOperators(String slug, int many) {
        assertThat(circles(slug)).hasSize(many);
        assertThat(SLUGS.stream().mapToInt(each -> circles(each).size()).sum()).isEqualTo(40);
    }

    @Test
    void agreementsStandAtEveryState() {
        var found = agreements().map(Agreement::state).distinct().toList();
        assertThat(found).containsExactlyInAnyOrder(AgreementState.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void largeOperatorsShowWhatWaitsWhatRunsAndWhatIsOver(String slug) {
        assertThat(agreements(slug).map(Agreement::state))
                .contains(
                        AgreementState.BEGUN,
                        AgreementState.ASKED,
                        AgreementState.UPCOMING,
                        AgreementState.RUNNING,
                        AgreementState.OVER);
        assertThat(circles(slug)).extracting(one -> one.mentorship().hasEnded()).contains(true);
    }

    /** Each promise has released what it opens, and one mentee has taken something back. */
    @Test
    void whatIsReleasedStandsInTheLog() {
        var promised =
                count(
                        """
                        select count(*) from circle_member c
                         where c.promised_at is not null
                           and not exists (select from release r where r.member_id = c.id)
                        """);
        assertThat(promised).isZero();
        assertThat(count("select count(*) from release")).isGreaterThan(200);
        assertThat(count("select count(*) from release where taken_back_at is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from circle_member where withheld = '{MENTEE_CONTACT}'"))
                .isEqualTo(1);
    }

    private long count(String sql) {
        return operators
                .bySlug("goteborg")
                .map(one -> work.in(one.id(), () -> db.sql(sql).query(Long.class).single()))
                .orElseThrow();
    }

    @Test
    void somethingOfEveryKindOfChangeThatThereIsHasBeenMade() {
        var changes =
                agreements()
                        .flatMap(one -> one.versions().stream())
                        .map(version -> version.change())
                        .distinct();
        assertThat(changes)
                .contains(
                        VersionChange.EXTENDED,
                        VersionChange.RENEWED,
                        VersionChange.SHORTENED,
                        VersionChange.GOALS);
        assertThat(agreements().filter(one -> one.inForce() != null && one.draft() != null))
                .isNotEmpty();
    }

    @Test
    void circlesWaitForSomeoneToBeFoundAndForPromises() {
        var steps =
                SLUGS.stream()
                        .flatMap(slug -> circles(slug).stream())
                        .flatMap(one -> one.waiting(today()).stream())
                        .map(Circle.Waiting::step);
        assertThat(steps).contains(Circle.Step.BE_FOUND, Circle.Step.PROMISE, Circle.Step.AGREE);
        var kinds =
                SLUGS.stream()
                        .flatMap(slug -> circles(slug).stream())
                        .map(one -> one.mentorship().kind());
        assertThat(kinds).contains(MentorshipKind.values());
    }

    @Test
    void approvalsOnBehalfAreConfirmedInOneCaseAndNotInAnother() {
        var behalf =
                agreements()
                        .flatMap(one -> one.given().stream())
                        .filter(approval -> approval.behalf() != null)
                        .map(approval -> approval.isUnconfirmed());
        assertThat(behalf).contains(true, false);
    }

    @Test
    void theGoodCaseIsWholeAndTheBadOneHasGaps() {
        var good = of("goteborg", "Nasrin Yaqubi");
        assertThat(good.state()).isEqualTo(AgreementState.RUNNING);
        assertThat(good.given()).hasSize(4).allMatch(approval -> approval.behalf() == null);
        assertThat(good.circle().members()).allMatch(member -> member.hasPromised());
        var bad = of("goteborg", "Roger Stål");
        assertThat(bad.state()).isEqualTo(AgreementState.BEGUN);
        assertThat(bad.gaps()).extracting(gap -> gap.key()).contains("agreement.gap.FOLLOW_UP");
        assertThat(bad.circle().members()).filteredOn(member -> !member.hasPromised()).hasSize(2);
    }

    @Test
    void menteesHaveCardsInDifferentLanguagesAndOthersHaveNone() {
        var languages =
                SLUGS.stream()
                        .flatMap(slug -> texts(slug, "select language from learning_card").stream())
                        .distinct();
        assertThat(languages).contains("sv", "sv-x-easy", "da", "da-x-easy", "en", "ar");
    }

    private Agreement of(String slug, String mentee) {
        return agreements(slug)
                .filter(
                        one ->
                                one.circle().members().stream()
                                        .anyMatch(member -> member.name().equals(mentee)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Agreement> agreements() {
        return SLUGS.stream().flatMap(this::agreements);
    }

    private Stream<Agreement> agreements(String slug) {
        return circles(slug).stream()
                .flatMap(circle -> in(slug, () -> agreements.find(circle, today())).stream());
    }

    private List<Circle> circles(String slug) {
        var viewer = Viewer.visitor(operator(slug).id(), operator(slug).language());
        return in(
                slug,
                () ->
                        texts(slug, "select id::text from mentorship").stream()
                                .flatMap(id -> circles.any(MentorshipId.of(id), viewer).stream())
                                .toList());
    }

    private List<String> texts(String slug, String sql) {
        return in(slug, () -> db.sql(sql).query(String.class).list());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Operator operator(String slug) {
        return operators.bySlug(slug).orElseThrow();
    }

    private <T> T in(String slug, Supplier<T> verb) {
        return work.in(operator(slug).id(), verb);
    }
}
