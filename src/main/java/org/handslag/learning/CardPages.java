package org.handslag.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handslag.directory.People;
import org.handslag.journal.Read;
import org.handslag.journal.Reads;
import org.handslag.mentorship.Circles.CirclePlace;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages on a card show, and notes who has looked at it. */
@Component
class CardPages {
    static final String READ_AS = "learning";
    static final String MINE = "/me/card";
    static final String LANGUAGE = "language";

    private final CardContent content;
    private final Filling filling;
    private final People people;
    private final Reads reads;

    CardPages(CardContent content, Filling filling, People people, Reads reads) {
        this.content = content;
        this.filling = filling;
        this.people = people;
        this.reads = reads;
    }

    /** Her own card, kept or not. */
    MyCard mine(Frame f, Form asked) {
        var her = f.viewer().self();
        var card = filling.of(her);
        var names = names(card);
        var kept = new ArrayList<>(card.map(LearningCard::kept).orElse(List.of()));
        kept.sort(Comparator.comparing(CardEdition::number).reversed());
        var told = kept.stream().map(edition -> told(edition, names)).toList();
        return new MyCard(
                view(f, asked, card, kept.isEmpty() ? List.of() : kept.getFirst().lines()),
                content.languages(),
                told.isEmpty() ? null : told.getFirst(),
                card.flatMap(LearningCard::draft).map(draft -> told(draft, names)).orElse(null),
                told.stream().skip(1).toList(),
                readers(her),
                firstPart());
    }

    /** These lines of her card, each with who may see it. */
    CardView view(Frame f, Form asked, Optional<LearningCard> card, List<CardLine> lines) {
        Function<String, CardAudience> audience =
                code -> card.map(one -> one.audience(code)).orElse(CardAudience.ME);
        return CardView.of(language(f, asked, card), content.groups(), lines, audience);
    }

    /**
     * What she lets this place see of her card, in the reader's language; notes that it was looked
     * at when there is something.
     */
    CardView seen(Frame f, CirclePlace place, Form asked) {
        var card = filling.of(place.mentee());
        var lines = card.map(one -> one.seenBy(place.role())).orElse(List.of());
        var view = view(f, asked, Optional.empty(), lines);
        if (!view.isEmpty()) {
            reads.read(f.viewer(), READ_AS, List.of(place.mentee()));
        }
        return view;
    }

    CircleCard circle(CirclePlace place, CardView view) {
        return new CircleCard(place, view, content.languages(), firstPart());
    }

    String firstPart() {
        return content.groups().getFirst().code();
    }

    /** An empty card, all of whose statements can be ticked. */
    List<CardGroup> groups() {
        return content.groups();
    }

    CardStep step(Whose whose, String part, @Nullable Form form, Form asked) {
        var group = content.group(part).orElseThrow(NotVisible::new);
        var saved = filledOr(whose, group, form);
        return new CardStep(
                whose.path(),
                whose.helping(),
                language(whose.frame(), asked, whose.card()),
                content.languages(),
                group,
                content.groups().indexOf(group) + 1,
                content.groups().size(),
                CardPart.noticed(group, saved),
                saved);
    }

    private static Form filledOr(Whose whose, CardGroup group, @Nullable Form form) {
        return form != null ? form : CardPart.filled(group, whose.lines(), whose.version());
    }

    CardShowing showing(Whose whose, Form form, Form asked) {
        var card = whose.card();
        var view = view(whose.frame(), asked, card, whose.lines());
        var draft = card.flatMap(LearningCard::draft).isPresent();
        return new CardShowing(
                whose.path(), whose.helping(), view, content.languages(), draft, form);
    }

    /**
     * Behind this part: the next one, or the question who may see it. Whoever wrote what nobody
     * asked for comes back once, to see it and to go on.
     */
    String onwards(Whose whose, CardGroup group, Form form) {
        var all = content.groups();
        var next = all.indexOf(group) + (CardPart.asksAgain(group, form) ? 0 : 1);
        return next < all.size()
                ? whose.path() + "/parts/" + all.get(next).code()
                : whose.path() + "/showing";
    }

    /** Of the card as she saw it; -1 when the form tells none. */
    static long version(Form form) {
        var version = form.value(Overtaken.VERSION);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Tells in the form what stands there by now. */
    void overtaken(CardGroup group, Form form, Whose now) {
        var saved = CardPart.filled(group, now.lines(), now.version());
        Overtaken.tell(form, saved, group.codes(), (_, value) -> said(now, value));
    }

    private String said(Whose now, String value) {
        var words = language(now.frame(), Form.empty(), now.card()).words();
        return switch (value) {
            case "YES" -> words.t("yes");
            case "NO" -> words.t("no");
            case CardPart.LEAVE -> words.t("leave");
            default -> value;
        };
    }

    CardPart read(Whose whose, String part, Form form) {
        var group = content.group(part).orElseThrow(NotVisible::new);
        var tag = language(whose.frame(), form, whose.card()).words().tag();
        return CardPart.read(group, tag, form);
    }

    /** The language that is asked for, or that she reads it in, or that of the page. */
    CardLanguage language(Frame f, Form asked, Optional<LearningCard> card) {
        var tags = new ArrayList<String>();
        tags.add(asked.value(LANGUAGE));
        card.map(LearningCard::language).ifPresent(tags::add);
        return content.best(tags, f.locale());
    }

    /**
     * Whose card is filled in, by whom.
     *
     * @param card hers; none when there is none yet
     * @param lines what whoever fills it in goes on from
     */
    record Whose(
            Frame frame,
            String path,
            String helping,
            Optional<LearningCard> card,
            List<CardLine> lines) {
        long version() {
            return card.map(LearningCard::version).orElse(0L);
        }
    }

    Whose mine(Frame f) {
        var card = filling.of(f.viewer().self());
        return new Whose(f, MINE, "", card, card.map(LearningCard::current).orElse(List.of()));
    }

    MyCard.Kept told(CardEdition edition, Map<PersonId, String> names) {
        var helper = edition.way().isHelped() ? names.getOrDefault(edition.begunBy(), "") : "";
        return new MyCard.Kept(
                edition.number(), moment(edition), edition.way(), helper, edition.helpedWith());
    }

    Map<PersonId, String> names(Optional<LearningCard> card) {
        var helpers = new HashSet<PersonId>();
        card.ifPresent(one -> one.editions().forEach(edition -> helpers.add(edition.begunBy())));
        return people.names(helpers);
    }

    private static Instant moment(CardEdition edition) {
        var kept = edition.keptAt();
        return kept == null ? edition.begunAt() : kept;
    }

    private List<MyCard.CardReader> readers(PersonId her) {
        var read =
                reads.of(people.entries(her)).stream()
                        .filter(one -> one.page().equals(READ_AS))
                        .toList();
        var readers = new HashSet<PersonId>();
        read.stream().map(Read::reader).forEach(readers::add);
        var names = people.names(readers);
        return read.stream()
                .map(one -> new MyCard.CardReader(one.day(), names.getOrDefault(one.reader(), "")))
                .toList();
    }
}
