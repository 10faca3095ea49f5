package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.handslag.limit.Source;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TokensTest {
    private static final Purpose OWN_PAGE = new Purpose("own-page");
    private static final Purpose OFFER = new Purpose("offer");
    private static final Duration DAY = Duration.ofDays(1);

    private final Tokens tokens;
    private final TokenRows rows;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final Cast cast;
    private final UUID object = UUID.randomUUID();
    private Operator goteborg;

    TokensTest(
            Tokens tokens,
            TokenRows rows,
            UnitOfWork work,
            TestClock clock,
            JdbcClient db,
            Cast cast) {
        this.tokens = tokens;
        this.rows = rows;
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.cast = cast;
    }

    @BeforeEach
    void operator() {
        goteborg = cast.goteborg();
    }

    @Test
    void opensItsObjectForItsPurposeOnly() {
        var raw = issue();
        assertThat(find(OWN_PAGE, raw)).contains(object);
        assertThat(find(OFFER, raw)).isEmpty();
        assertThat(find(OWN_PAGE, "guess")).isEmpty();
    }

    @Test
    void opensNothingAtAnotherOperator() {
        var raw = issue();
        assertThat(work.in(cast.favrskov().id(), () -> tokens.find(OWN_PAGE, raw))).isEmpty();
    }

    @Test
    void opensNothingWhenItsTimeIsOver() {
        var raw = issue();
        clock.forward(DAY);
        assertThat(find(OWN_PAGE, raw)).isEmpty();
        assertThat(in(() -> tokens.use(OWN_PAGE, raw))).isEmpty();
    }

    @Test
    void livesLongerWhenItsLastDayIsMoved() {
        var raw = issue();
        in(() -> prolong(soon().plus(DAY)));
        clock.forward(DAY);
        assertThat(find(OWN_PAGE, raw)).contains(object);
    }

    @Test
    void opensNothingOnceRevokedOrReplaced() {
        var first = issue();
        var second = in(() -> tokens.replace(OWN_PAGE, object, soon()));
        assertThat(find(OWN_PAGE, first)).isEmpty();
        assertThat(find(OWN_PAGE, second)).contains(object);
    }

    @Test
    void isUsedOnceEvenByManyAtATime() throws Exception {
        var raw = issue();
        Callable<Optional<UUID>> use = () -> in(() -> tokens.use(OWN_PAGE, raw));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var used = threads.invokeAll(List.of(use, use, use, use, use, use));
            var found = 0;
            for (var one : used) {
                found += one.get().isPresent() ? 1 : 0;
            }
            assertThat(found).isEqualTo(1);
        }
    }

    @Test
    void keepsOnlyAHash() {
        var raw = issue();
        var stored = in(() -> db.sql("select hash from token").query(String.class).list());
        assertThat(stored).isNotEmpty().noneMatch(hash -> hash.contains(raw));
    }

    @Test
    void findsACodeHoweverItIsTyped() {
        var code = in(() -> tokens.issueCode(OWN_PAGE, object, soon()));
        var typed = code.toLowerCase().replace("-", " ").replace("0", "o").replace("1", "l");
        assertThat(findCode(typed, "typist")).contains(object);
    }

    @Test
    void stopsWhoGuessesCodes() {
        for (int i = 0; i < 10; i++) {
            assertThat(findCode("K7QX-3MWD-9" + i, "guesser")).isEmpty();
        }
        assertThatThrownBy(() -> findCode("K7QX-3MWD-9F", "guesser"))
                .isInstanceOf(Refusal.class)
                .hasMessage("access.too-many-codes");
    }

    @Test
    void stopsManyWhoTryTheSameCode() {
        for (int i = 0; i < 10; i++) {
            findCode("3333-3333-33", "source" + i);
        }
        assertThatThrownBy(() -> findCode("3333-3333-33", "another")).isInstanceOf(Refusal.class);
    }

    @Test
    void clearsWhatHasEnded() {
        issue();
        clock.forward(DAY);
        assertThat(in(() -> rows.clear(clock.instant()))).isPositive();
    }

    @Test
    void refusesTheSameSecretTwiceAndATimeThatIsOver() {
        var now = clock.instant();
        in(() -> add("same", now));
        assertThatThrownBy(() -> in(() -> add("same", now)))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("token_taken");
        assertThatThrownBy(() -> in(() -> add("over", now.plus(DAY))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("token_ends_before_it_begins");
    }

    private int add(String hash, Instant from) {
        rows.add(OWN_PAGE, hash, object, from, clock.instant().plusSeconds(1));
        return 1;
    }

    private int prolong(Instant until) {
        tokens.prolong(OWN_PAGE, object, until);
        return 1;
    }

    private String issue() {
        return in(() -> tokens.issue(OWN_PAGE, object, soon()));
    }

    private Instant soon() {
        return clock.instant().plus(DAY);
    }

    private Optional<UUID> find(Purpose purpose, String raw) {
        return in(() -> tokens.find(purpose, raw));
    }

    private Optional<UUID> findCode(String typed, String source) {
        return in(() -> tokens.findCode(OWN_PAGE, typed, new Source(source)));
    }

    private <T> T in(Supplier<T> what) {
        return work.in(goteborg.id(), what);
    }
}
