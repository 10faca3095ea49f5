package org.handslag.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.fit.Aspect;
import org.handslag.fit.Half;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.support.ServerTest;
import org.handslag.willingness.MentorSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** What mentees and mentors have said, as it is kept. */
@ServerTest
class ProfilesTest {
    private static final Slot MONDAY = new Slot(DayOfWeek.MONDAY, Half.MORNING);
    private static final Slot FRIDAY = new Slot(DayOfWeek.FRIDAY, Half.EVENING);
    private static final String NEVER = "01900000-0000-7000-8000-0000000000ff";

    private final ProfileFacts facts;
    private final Profiles profiles;
    private final MentorProfiles mentors;

    ProfilesTest(BeanFactory beans, Profiles profiles, MentorProfiles mentors) {
        this.facts = new ProfileFacts(beans);
        this.profiles = profiles;
        this.mentors = mentors;
    }

    @Test
    void isBlankUntilSheSaysSomething() {
        var her = facts.someone();
        var blank = facts.people.in(() -> profiles.of(her));
        assertThat(blank.told()).isEmpty();
        assertThat(blank.usable()).isEmpty();
        assertThat(facts.people.in(() -> profiles.of(List.of(her)))).isEmpty();
    }

    @Test
    void readsWhatWasSaid() {
        var her = facts.someone();
        var said = said(her);
        var read = facts.people.in(() -> profiles.of(List.of(her, facts.someone())));
        assertThat(read).containsOnlyKeys(her);
        assertThat(read.get(her))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(said);
        assertThat(read.get(her).version()).isEqualTo(said.version() + 1);
    }

    @Test
    void keepsTheOrderOfHerWishesAndReplacesThem() {
        var her = facts.someone();
        said(her);
        var draft = new ProfileDraft(facts.people.in(() -> profiles.locked(her)));
        draft.trades = List.of(facts.trade("shop"), facts.trade("kitchen"));
        draft.adjustments.clear();
        save(draft.done());
        var read = facts.people.in(() -> profiles.of(her));
        assertThat(read.trades()).containsExactlyElementsOf(draft.trades);
        assertThat(read.adjustments()).isEmpty();
    }

    @Test
    void lendsOutWhatMayBeUsedAndNothingElse() {
        var lent = said(facts.someone()).lentOut();
        assertThat(lent.told()).containsExactlyInAnyOrder(Aspect.LANGUAGE, Aspect.TIME);
        assertThat(lent.top()).isEqualTo(Aspect.TIME);
        assertThat(lent.musts()).isEmpty();
        assertThat(lent.postalCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "travel_of_minutes, travel_minutes = 0",
        "travel_of_minutes, travel_minutes = 241",
        "postal_code_short, postal_code = '413 01'",
        "one_profile_for_each, person_id = (select min(person_id::text)::uuid from mentee_profile)",
        "profile_of_nobody, person_id = '01900000-0000-7000-8000-0000000000ff'",
    })
    void refusesWhatCannotBe(String constraint, String what) {
        said(facts.someone());
        var her = facts.someone();
        said(her);
        refused(
                constraint,
                "update mentee_profile set " + what + " where person_id = '" + her + "'");
    }

    @Test
    void refusesWhatIsInNoCatalogueAndAFourthWish() {
        var her = facts.someone();
        said(her);
        var hers =
                " where profile_id in (select id from mentee_profile where person_id = '"
                        + her
                        + "')";
        refused(
                "no_such_adjustment",
                "update mentee_adjustment set adjustment_id = '"
                        + NEVER
                        + "'"
                        + hers
                        + " and must");
        refused(
                "no_such_trade",
                "update mentee_trade set trade_id = '" + NEVER + "'" + hers + " and wish = 1");
        refused(
                "three_trades_at_most",
                "update mentee_trade set wish = 4" + hers + " and wish = 1");
        refused(
                "trade_wished_once",
                """
                insert into mentee_trade (profile_id, wish, trade_id)
                select profile_id, 3, trade_id from mentee_trade
                """
                        + hers
                        + " and wish = 1");
        refused(
                "trade_of_no_profile",
                "update mentee_trade set profile_id = '" + NEVER + "'" + hers);
        refused(
                "adjustment_of_no_profile",
                "update mentee_adjustment set profile_id = '" + NEVER + "'" + hers);
    }

    @Test
    void leavesNothingWhenSheTakesItAllBack() {
        var her = facts.someone();
        said(her);
        facts.does(() -> profiles.forget(her));
        assertThat(facts.people.in(() -> profiles.of(List.of(her)))).isEmpty();
    }

    @Test
    void savesWhatAMentorSaysUnlessSheSaidSomethingElseInBetween() {
        var her = facts.someone();
        var said =
                new MentorProfile(
                        her,
                        Set.of("sv", "ar"),
                        Set.of(MONDAY),
                        Set.of(Interest.MUSIC),
                        Set.of(facts.adjustment("pictures")),
                        0);
        assertThat(facts.people.in(() -> mentors.of(her)).isBlank()).isTrue();
        assertThat(facts.people.in(() -> mentors.save(said))).isTrue();
        assertThat(facts.people.in(() -> mentors.of(List.of(her)))).containsEntry(her, said);
        assertThat(facts.people.in(() -> mentors.save(said))).isTrue();
        assertThat(facts.people.in(() -> mentors.save(said))).isFalse();
        facts.does(() -> mentors.forget(her));
        assertThat(facts.people.in(() -> mentors.of(List.of(her)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mentor_profile_of_nobody, mentor_profile, id, person_id",
        "experience_of_no_profile, mentor_experience, profile_id, profile_id",
        "experience_of_no_adjustment, mentor_experience, profile_id, adjustment_id",
    })
    void refusesOfAMentorWhatNeverWas(String constraint, String table, String key, String column) {
        var her = facts.someone();
        var experience = Set.of(facts.adjustment("pictures"));
        var said = new MentorProfile(her, Set.of(), Set.of(), Set.of(), experience, 0);
        facts.people.in(() -> mentors.save(said));
        refused(
                constraint,
                "update %s set %s = '%s' where %s in (select id from mentor_profile where person_id = '%s')"
                        .formatted(table, column, NEVER, key, her));
    }

    private MenteeProfile said(PersonId her) {
        var draft = new ProfileDraft(facts.people.in(() -> profiles.locked(her)));
        draft.usable.addAll(Set.of(Aspect.LANGUAGE, Aspect.TIME));
        draft.languages.addAll(Set.of("ti", "sv"));
        draft.interpreter = true;
        draft.slots.addAll(Set.of(MONDAY, FRIDAY));
        draft.from = LocalDate.of(2026, 12, 1);
        draft.travelMinutes = 45;
        draft.postalCode = "41319";
        draft.adjustments.putAll(
                Map.of(facts.adjustment("pictures"), true, facts.adjustment("quiet-place"), false));
        draft.trades = List.of(facts.trade("kitchen"), facts.trade("shop"));
        draft.support.add(MentorSupport.LANGUAGE);
        draft.interests.addAll(Set.of(Interest.COOKING, Interest.FOOTBALL));
        draft.top = Aspect.TIME;
        draft.musts.add(Aspect.TRAVEL);
        return save(draft.done());
    }

    private MenteeProfile save(MenteeProfile said) {
        return facts.people.in(
                () -> {
                    profiles.save(said);
                    return said;
                });
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> facts.change(sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
