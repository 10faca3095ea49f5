package org.handslag.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.CourseCast.coordinator;
import static org.handslag.support.VenueCast.CHECKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.journal.Journal;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.VenueCast;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class VenueRegisterTest {
    private final Operator goteborg;
    private final Operator favrskov;
    private final VenueCast cast;
    private final CourseCast courses;
    private final VenueRegister register;
    private final Journal journal;
    private final UnitOfWork work;
    private final JdbcClient db;

    VenueRegisterTest(
            Cast operators,
            VenueCast cast,
            CourseCast courses,
            VenueRegister register,
            Journal journal,
            UnitOfWork work,
            JdbcClient db) {
        this.goteborg = operators.goteborg();
        this.favrskov = operators.favrskov();
        this.cast = cast;
        this.courses = courses;
        this.register = register;
        this.journal = journal;
        this.work = work;
        this.db = db;
    }

    @Test
    void keepsAPlaceAsItWasWritten() {
        var venue = cast.place(goteborg, "Yesbox", "Göteborg");
        assertThat(in(() -> register.find(venue.id()))).contains(venue);
        assertThat(in(() -> register.bySlug("yesbox"))).contains(venue);
        assertThat(venue.inOneLine("Sal 3"))
                .isEqualTo("Yesbox, Sal 3, Kämpegatan 7, 411 04 Göteborg");
    }

    @Test
    void givesEachPlaceAReadableAddressOfItsOwn() {
        assertThat(cast.place(goteborg, "Stadshuset", "Göteborg").slug()).isEqualTo("stadshuset");
        assertThat(cast.place(goteborg, "Stadshuset", "Mölndal").slug()).isEqualTo("stadshuset-2");
        assertThat(cast.place(goteborg, "New", "Göteborg").slug()).isEqualTo("new-2");
        var venue = cast.place(goteborg, "Gamla namnet", "Göteborg");
        var renamed = VenueCast.details(goteborg, "Nya namnet", "Göteborg");
        in(() -> register.edit(venue, renamed, coordinator(goteborg)));
        assertThat(in(() -> register.bySlug("gamla-namnet")).orElseThrow().name())
                .isEqualTo("Nya namnet");
    }

    @Test
    void refusesTheSameNameInTheSameTown() {
        cast.place(goteborg, "Kajen", "Göteborg");
        cast.place(favrskov, "Kajen", "Göteborg");
        assertThatThrownBy(() -> cast.place(goteborg, "KAJEN", "Goteborg"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("venue_name_taken");
    }

    @Test
    void savesNothingUponWhatSomeoneElseHasSaved() {
        var read = cast.place(goteborg, "Magasinet", "Göteborg");
        var details = VenueCast.details(goteborg, "Magasinet 2", "Göteborg");
        assertThat(in(() -> register.edit(read, details, coordinator(goteborg)))).isTrue();
        assertThat(in(() -> register.edit(read, details, coordinator(goteborg)))).isFalse();
    }

    @Test
    void listsThePlacesThatAreUsedInTheAlphabetOfTheCountry() {
        var ost = cast.place(favrskov, "Østergård", "Hinnerup");
        var annex = cast.place(favrskov, "Annekset", "Hinnerup");
        var old = cast.place(favrskov, "Gamle skole", "Hinnerup");
        work.in(favrskov.id(), () -> register.retire(old, coordinator(favrskov)));
        assertThat(work.in(favrskov.id(), () -> register.active(Locale.of("da"))))
                .filteredOn(venue -> venue.address().contains("Hinnerup"))
                .extracting(Venue::id)
                .containsExactly(annex.id(), ost.id());
        work.in(favrskov.id(), () -> register.restore(old, coordinator(favrskov)));
        assertThat(work.in(favrskov.id(), () -> register.find(old.id())).orElseThrow().isRetired())
                .isFalse();
    }

    @Test
    void tellsWhatManyAskEvenWhenNobodyKnows() {
        var venue = cast.place(goteborg, "Hallen", "Göteborg");
        cast.tell(goteborg, venue, "step-free", FactValue.NO, "3 steg, 15 cm", CHECKED);
        var brief = in(() -> register.brief(venue.id()));
        assertThat(brief.askedFirst()).hasSize(6);
        assertThat(brief.askedFirst()).filteredOn(Fact::isKnown).hasSize(1);
        assertThat(brief.askedFirst().get(1).measure()).isEqualTo("3 steg, 15 cm");
        assertThat(in(() -> register.brief(VenueId.next()))).isNull();
    }

    @Test
    void keepsAnAnswerWithItsDayAndDropsWhatIsNoLongerAsked() {
        var venue = cast.place(goteborg, "Ladan", "Göteborg");
        cast.tell(goteborg, venue, "loop", FactValue.YES, "", CHECKED);
        cast.tell(goteborg, venue, "loop", FactValue.PARTLY, "", CHECKED.plusDays(1));
        in(() -> put(venue, "no-longer-asked", "YES", CHECKED));
        var access = in(() -> register.access(venue.id()));
        var group = access.group("hearing").orElseThrow();
        assertThat(group.known()).hasSize(1);
        assertThat(group.known().getFirst().value()).isEqualTo(FactValue.PARTLY);
        assertThat(group.latest()).isEqualTo(CHECKED.plusDays(1));
        assertThat(group.version()).isEqualTo(2);
        assertThat(access.unknown()).hasSize(55);
        assertThat(access.told()).hasSize(1);
    }

    @Test
    void writesOneRowOfTheJournalForEachLookWithoutTheNotes() {
        var venue = cast.place(goteborg, "Verket", "Göteborg");
        var item = Inventory.of("hearing").getFirst();
        var note = Texts.of(Locale.of("sv"), "Fråga Ylva i växeln", CHECKED);
        var fact = new Fact(item, FactValue.YES, "", note, "Ylva", CHECKED, 0);
        work.in(goteborg.id(), () -> register.record(venue, List.of(fact), coordinator(goteborg)));
        var change = in(() -> journal.about(VenueJournal.about(venue))).getFirst();
        assertThat(change.what()).isEqualTo("venue.checked");
        assertThat(change.after())
                .isEqualTo(Map.of("loop", "YES (2026-09-01)", "loop.note", "changed"));
        assertThat(change.before()).isEqualTo(Map.of("loop", "UNKNOWN"));
    }

    @Test
    void staysInItsOperator() {
        var venue = cast.place(goteborg, "Bron", "Göteborg");
        cast.tell(goteborg, venue, "loop", FactValue.YES, "", CHECKED);
        assertThat(work.in(favrskov.id(), () -> register.find(venue.id()))).isEmpty();
        assertThat(work.in(favrskov.id(), () -> register.access(venue.id())).told()).isEmpty();
        assertThatThrownBy(() -> work.in(favrskov.id(), () -> put(venue, "loop", "YES", CHECKED)))
                .hasMessageContaining("fact_of_no_venue");
    }

    @Test
    void cannotBeLostWhileADateIsHeldThere() {
        var venue = cast.place(goteborg, "Pumphuset", "Göteborg");
        cast.hold(goteborg, courses.published(goteborg, LocalDate.of(2027, 3, 4), 5), venue);
        assertThatThrownBy(
                        () ->
                                in(
                                        () ->
                                                db.sql("delete from venue where id = :id")
                                                        .param("id", venue.id())
                                                        .update()))
                .hasMessageContaining("instance_at_no_venue");
    }

    @Test
    void takesOnlyAnswersThatThereAreAndADayForEach() {
        var venue = cast.place(goteborg, "Kvarnen", "Göteborg");
        assertThatThrownBy(() -> in(() -> put(venue, "loop", "MAYBE", CHECKED)))
                .hasMessageContaining("fact_value_known");
        assertThatThrownBy(() -> in(() -> put(venue, "loop", "YES", null)))
                .hasMessageContaining("fact_checked_some_day");
    }

    private int put(Venue venue, String item, String value, LocalDate on) {
        return db.sql(
                        """
                        insert into venue_fact (venue_id, item, value, checked_on)
                        values (:venue, :item, :value, :on)
                        """)
                .param("venue", venue.id())
                .param("item", item)
                .param("value", value)
                .param("on", on)
                .update();
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
