package org.handslag.experience;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.springframework.beans.factory.BeanFactory;

/** Cards of Göteborg, and what is found of them. */
class CardCast {
    private final BeanFactory beans;
    private final NetworkCast network;
    private final Operator goteborg;

    CardCast(BeanFactory beans, NetworkCast network, Operator goteborg) {
        this.beans = beans;
        this.network = network;
        this.goteborg = goteborg;
    }

    List<CardId> found(String words) {
        var asked = new Bank.Asked(words, null);
        return in(() -> bank().find(asked, 1, 20, goteborg.zone())).cards().stream()
                .map(BankCard::id)
                .toList();
    }

    Card published(String name, String language, String text) {
        var card = card(network.member(goteborg, name), language, text);
        publish(card);
        return card;
    }

    Card card(PersonId writer, String language, String text) {
        var story = new Story(text, "Vi provade.", "", "Det gick.");
        var now = clock().instant();
        return Card.begun(CardId.next(), writer, Locale.of(language), "Kajen", now)
                .written(Locale.of(language), story, Card.Shown.nothing(), "Kajen");
    }

    void keep(Card card) {
        in(() -> cards().add(card));
    }

    void publish(Card card) {
        in(() -> cards().add(card.sent(clock().instant()).published(clock().instant())));
    }

    Card now(Card card) {
        return in(() -> cards().find(card.id())).orElseThrow();
    }

    BankCard shown(Card card) {
        return in(() -> bank().find(card.id(), goteborg.zone())).orElseThrow();
    }

    Cards cards() {
        return beans.getBean(Cards.class);
    }

    Bank bank() {
        return beans.getBean(Bank.class);
    }

    Clock clock() {
        return beans.getBean(Clock.class);
    }

    <T> T in(Supplier<T> verb) {
        return network.in(goteborg, verb);
    }
}
