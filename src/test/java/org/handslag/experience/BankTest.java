package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.handslag.directory.MergeId;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the bank, how it is found, and what stays when its writer goes. */
@ServerTest
class BankTest {
    private final BeanFactory beans;
    private final NetworkCast network;
    private final JdbcClient db;
    private final CardCast desk;
    private final Operator goteborg;
    private final Operator favrskov;

    BankTest(BeanFactory beans, NetworkCast network, JdbcClient db, Cast cast) {
        this.beans = beans;
        this.network = network;
        this.db = db;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.desk = new CardCast(beans, network, goteborg);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, 'Vi övade på kassorna varje dag.', kassa",
        "da, 'Vi øvede os ved kasserne hver dag.', kasse",
        "en, 'We were practising at the tills.', practise"
    })
    void findsAWordInAnotherFormOfItsLanguage(String language, String text, String sought) {
        var card = desk.published("Böjning " + language, language, text);
        assertThat(desk.found(sought)).contains(card.id());
    }

    @Test
    void findsOnlyWhatIsPublished() {
        var writer = network.member(goteborg, "Ulla Utkast");
        var draft = desk.card(writer, "sv", "Storkökets bestick låg fel.");
        desk.keep(draft);
        assertThat(desk.found("bestick")).isEmpty();
        in(() -> desk.cards().save(desk.now(draft).sent(desk.clock().instant())));
        assertThat(desk.found("bestick")).isEmpty();
        in(() -> desk.cards().save(desk.now(draft).published(desk.clock().instant())));
        assertThat(desk.found("bestick")).containsExactly(draft.id());
        in(() -> desk.cards().save(desk.now(draft).returned("Tack!", desk.clock().instant())));
        assertThat(desk.found("bestick")).isEmpty();
    }

    @Test
    void takesAnythingThatIsTyped() {
        for (var typed :
                List.of("' & | ! ( ) : * <->", "\"", "-", "och", "<b>", "%_\\", "a or or")) {
            desk.found(typed);
        }
    }

    @Test
    void findsNothingOfAnotherOperator() {
        var card = desk.published("Gränsen", "sv", "Vi målade staketet turkost.");
        assertThat(desk.found("turkost")).containsExactly(card.id());
        var asked = new Bank.Asked("turkost", null);
        assertThat(
                        network.in(favrskov, () -> desk.bank().find(asked, 1, 10, favrskov.zone()))
                                .cards())
                .isEmpty();
        assertThat(network.in(favrskov, () -> desk.bank().find(card.id(), favrskov.zone())))
                .isEmpty();
    }

    @Test
    void tellsOfWriterAndWorkplaceOnlyWhatSheAgreedTo() {
        var writer = network.member(goteborg, "Tyra Tyst");
        var quiet = desk.card(writer, "sv", "Tyst text om tystnad.");
        desk.publish(quiet);
        assertThat(desk.shown(quiet).writer()).isEmpty();
        assertThat(desk.shown(quiet).workplace()).isEmpty();
        var open =
                desk.card(writer, "sv", "Öppen text.")
                        .written(
                                Locale.of("sv"),
                                new Story("Öppen.", "Text.", "", "Bra."),
                                new Card.Shown(true, true),
                                "Kajen");
        desk.publish(open);
        assertThat(desk.shown(open).writer()).isEqualTo("Tyra Tyst");
        assertThat(desk.shown(open).workplace()).isEqualTo("Kajen");
    }

    @Test
    void keepsWhatIsPublishedWithoutAnErasedWriterAndNothingElseOfHers() {
        var writer = network.member(goteborg, "Rut Raderad");
        var stays = desk.card(writer, "sv", "Det här stannar.");
        desk.publish(stays);
        var goes = desk.card(writer, "sv", "Det här går.");
        desk.keep(goes);
        in(
                () -> {
                    beans.getBean(People.class).erase(writer, desk.clock().instant());
                    beans.getBean(CardClearing.class).clear();
                    return 1;
                });
        assertThat(desk.now(stays).writer()).isNull();
        assertThat(desk.shown(stays).writer()).isEmpty();
        assertThat(in(() -> desk.cards().find(goes.id()))).isEmpty();
    }

    @Test
    void followsAWriterWhoIsMergedAndComesBack() {
        var from = network.member(goteborg, "Sam Före");
        var into = network.member(goteborg, "Sam Efter");
        var card = desk.card(from, "sv", "Om att byta namn.");
        desk.keep(card);
        var merge = MergeId.next();
        in(
                () ->
                        moves(
                                () ->
                                        beans.getBean(MovedCards.class)
                                                .move(new PersonsMerged(merge, from, into))));
        assertThat(desk.now(card).writer()).isEqualTo(into);
        in(
                () ->
                        moves(
                                () ->
                                        beans.getBean(MovedCards.class)
                                                .moveBack(new PersonsParted(merge, from, into))));
        assertThat(desk.now(card).writer()).isEqualTo(from);
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        var card = desk.published("Motsägelse", "sv", "Om ordning och reda.");
        var one = " where id = '" + card.id() + "'";
        violates("experience_card_state_known", "state = 'LOST', published_at = null" + one);
        violates(
                "experience_card_without_writer",
                "writer_id = null, state = 'DRAFT', published_at = null" + one);
        violates("experience_card_published_some_day", "published_at = null" + one);
        violates("experience_card_empty", "won = ''" + one);
        violates("experience_card_by_nobody", "writer_id = gen_random_uuid()" + one);
        var tag = new Tag(TagId.next(), "ordning", Texts.none(), 0);
        in(() -> beans.getBean(Tags.class).add(tag));
        in(() -> assertThat(beans.getBean(Tags.class).add(tag)).isFalse());
        breaks("tag_of_no_card", () -> desk.cards().tag(CardId.next(), List.of(tag.id())));
        breaks("card_with_no_tag", () -> desk.cards().tag(card.id(), List.of(TagId.next())));
    }

    private void violates(String constraint, String change) {
        breaks(constraint, () -> db.sql("update experience_card set " + change).update());
    }

    private void breaks(String constraint, Runnable work) {
        assertThatThrownBy(() -> in(() -> moves(work)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private static int moves(Runnable work) {
        work.run();
        return 1;
    }

    private <T> T in(Supplier<T> verb) {
        return desk.in(verb);
    }
}
