package org.handslag.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.handslag.scope.Refusal;
import org.handslag.scope.Scope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class LimitsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;
    private final LimitCounts counts;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final Cast cast;

    LimitsTest(
            Limits limits,
            LimitCounts counts,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            Cast cast) {
        this.limits = limits;
        this.counts = counts;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.cast = cast;
    }

    @Test
    void allowsSoManyTimesAndNoMore() {
        assertThat(tries("so-many", 5)).containsExactly(true, true, true, false, false);
    }

    @Test
    void allowsAgainWhenTheTimeIsOver() {
        tries("again", 4);
        clock.forward(HOUR);
        assertThat(tries("again", 1)).containsExactly(true);
    }

    @Test
    void countsEachObjectAndEachOperatorByItself() {
        tries("apart", 3);
        assertThat(inFavrskov("apart")).isTrue();
        assertThat(inGoteborg("another")).isTrue();
        assertThat(inGoteborg("apart")).isFalse();
    }

    @Test
    void countsForTheInstallationWithoutOperator() {
        IntStream.range(0, 3).forEach(_ -> limits.allows("start", "x", 3, HOUR));
        assertThat(limits.allows("start", "x", 3, HOUR)).isFalse();
    }

    @Test
    void staysCountedWhenTheWorkAroundItIsRefused() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(
                            () ->
                                    work.in(
                                            cast.goteborg().id(),
                                            () -> {
                                                limits.allows("test", "refused", 3, HOUR);
                                                throw new Refusal("error.text");
                                            }))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(inGoteborg("refused")).isFalse();
    }

    @Test
    void keepsNoAddressInClear() {
        inGoteborg("amina@arbetsplats.example");
        var objects =
                work.in(
                        cast.goteborg().id(),
                        () -> db.sql("select object from limit_count").query(String.class).list());
        assertThat(objects).isNotEmpty().noneMatch(object -> object.contains("amina"));
    }

    @Test
    void clearsWhatIsOver() {
        tries("over", 1);
        clock.forward(HOUR.plusSeconds(1));
        assertThat(work.in(cast.goteborg().id(), () -> counts.clear(clock.instant()))).isPositive();
    }

    @Test
    void letsEveryPageGoOnWhenAllCountWithinTheirWork() throws InterruptedException {
        var threads =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        Thread.ofVirtual()
                                                .start(
                                                        () ->
                                                                work.in(
                                                                        cast.goteborg().id(),
                                                                        () -> {
                                                                            inGoteborg("p" + i);
                                                                        })))
                        .toList();
        for (var thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        }
    }

    private boolean[] tries(String object, int times) {
        var allowed = new boolean[times];
        for (int i = 0; i < times; i++) {
            allowed[i] = inGoteborg(object);
        }
        return allowed;
    }

    private boolean inGoteborg(String object) {
        return Scope.in(cast.goteborg().id(), () -> limits.allows("test", object, 3, HOUR));
    }

    private boolean inFavrskov(String object) {
        return Scope.in(cast.favrskov().id(), () -> limits.allows("test", object, 3, HOUR));
    }
}
