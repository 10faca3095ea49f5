package org.handslag.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonFact;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class MergesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Merges merges;
    private final Alikes alikes;
    private final PeopleCast people;
    private final Cast cast;
    private final UnitOfWork work;
    private final JdbcClient db;

    MergesTest(
            Merges merges,
            Alikes alikes,
            PeopleCast people,
            Cast cast,
            UnitOfWork work,
            JdbcClient db) {
        this.merges = merges;
        this.alikes = alikes;
        this.people = people;
        this.cast = cast;
        this.work = work;
        this.db = db;
    }

    @Test
    void findsWhatWasAdded() {
        var merge = added();
        assertThat(people.in(() -> merges.find(merge.id()))).contains(merge);
        assertThat(people.in(() -> merges.since(NOW.minusSeconds(1)))).contains(merge);
        assertThat(people.in(() -> merges.since(NOW))).doesNotContain(merge);
        assertThat(people.in(() -> merges.isFollowed(merge))).isFalse();
    }

    @Test
    void isUndoneOnce() {
        var merge = added();
        assertThat(people.in(() -> merges.undo(merge.id(), NOW, merge.by()))).isTrue();
        assertThat(people.in(() -> merges.undo(merge.id(), NOW, merge.by()))).isFalse();
        assertThat(people.in(() -> merges.find(merge.id())).orElseThrow().undoneAt())
                .isEqualTo(NOW);
    }

    @Test
    void belongsToOneOperator() {
        var merge = added();
        var favrskov = cast.favrskov().id();
        assertThat(work.in(favrskov, () -> merges.find(merge.id()))).isEmpty();
        assertThat(work.in(favrskov, () -> alikes.find(10))).isEmpty();
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        var merge = added();
        violates("merged_already", () -> merges.add(again(merge, merge.from(), merge.into())));
        violates("merge_into_herself", () -> merges.add(again(merge, merge.into(), merge.into())));
        violates("merge_of_nobody", () -> merges.add(again(merge, PersonId.next(), merge.into())));
        violates(
                "merge_into_nobody", () -> merges.add(again(merge, merge.into(), PersonId.next())));
        violates("merge_without_reason", () -> update("update person_merge set reason = ''"));
        violates(
                "merge_undone_by_nobody",
                () -> update("update person_merge set undone_at = merged_at, undone_by = null"));
        var one = people.person("En", null, null);
        var other = people.person("Två", null, null);
        people.in(() -> said(one, other));
        violates(
                "not_same_out_of_order",
                () -> update("update person_not_same set one = other, other = one"));
        violates("not_same_one_unknown", () -> said(new PersonId(new java.util.UUID(0, 0)), one));
        violates("not_same_other_unknown", () -> said(PersonId.next(), one));
    }

    private boolean said(PersonId one, PersonId other) {
        alikes.sayNotSame(one, other, NOW, one);
        return true;
    }

    private void update(String sql) {
        db.sql(sql).update();
    }

    private void violates(String constraint, Runnable work) {
        assertThatThrownBy(
                        () ->
                                people.in(
                                        () -> {
                                            work.run();
                                            return true;
                                        }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private Merge added() {
        var from = people.person("Från", null, null);
        var into = people.person("Till", null, null);
        var merge =
                new Merge(
                        MergeId.next(),
                        from,
                        into,
                        Set.of(PersonFact.NAME, PersonFact.EMAIL),
                        "Samma röst",
                        NOW,
                        into,
                        null);
        people.in(
                () -> {
                    merges.add(merge);
                    return true;
                });
        return merge;
    }

    private static Merge again(Merge merge, PersonId from, PersonId into) {
        return new Merge(MergeId.next(), from, into, Set.of(), "Igen", NOW, merge.by(), null);
    }
}
