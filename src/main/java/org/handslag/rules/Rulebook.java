package org.handslag.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Country;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What a coordinator does with the rules. Works within the caller's unit of work. */
@Component
public class Rulebook {
    private final PlacementTypes types;
    private final RulePacks packs;
    private final Journal journal;
    private final Clock clock;

    Rulebook(PlacementTypes types, RulePacks packs, Journal journal, Clock clock) {
        this.types = types;
        this.packs = packs;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today(Operator home) {
        return LocalDate.ofInstant(clock.instant(), home.zone());
    }

    TypesPage all(Operator home) {
        return new TypesPage(kinds(home), offered(home.country()));
    }

    /** Each kind with the rules that say today what it is called, also those that are put away. */
    public List<TypesPage.TypeRow> kinds(Operator home) {
        var named =
                packs.current(today(home)).stream()
                        .collect(Collectors.toMap(RulePack::type, pack -> pack));
        return types.all().stream()
                .flatMap(
                        type ->
                                Stream.ofNullable(named.get(type.id()))
                                        .map(pack -> new TypesPage.TypeRow(type, pack)))
                .toList();
    }

    /** The pack that holds for what is agreed on a day. */
    public Optional<RulePack> holding(PlacementTypeId type, LocalDate day) {
        return packs.at(type, day).filter(pack -> pack.takesNew(day));
    }

    /** The pack that something was agreed under. */
    public Optional<RulePack> pack(PlacementTypeId type, int number) {
        return packs.find(type, number);
    }

    TypePage page(PlacementTypeId id, Operator home) {
        var type = types.find(id).orElseThrow(NotVisible::new);
        return new TypePage(type, packs.of(id), today(home));
    }

    /** Takes in what comes with the program for a country and is not there yet. */
    public void takeIn(Country country, Viewer by) {
        for (var shipped : offered(country)) {
            var id = PlacementTypeId.next();
            var type = new PlacementType(id, country, shipped.code(), shipped.kind(), null);
            if (types.add(type)) {
                packs.add(first(shipped, id));
                note(by, "placement-type.taken-in", id, Map.of("code", shipped.code()));
            }
        }
    }

    /** A kind of the operator's own, with a first pack that is a draft. */
    PlacementType invent(PlacementType type, RulePack first, Viewer by) {
        if (!types.add(type)) {
            throw new Refusal("rules.refused.code-taken");
        }
        packs.add(first);
        note(by, "placement-type.written", type.id(), Map.of("code", type.code()));
        return type;
    }

    /** Begins the next pack with what the latest says; the draft that there is already, else. */
    RulePack next(TypePage page, Viewer by) {
        return page.draft()
                .orElseGet(
                        () -> {
                            var latest = page.packs().getFirst();
                            var draft =
                                    RulePack.draft(
                                            latest.type(),
                                            latest.number() + 1,
                                            page.today(),
                                            latest.content());
                            packs.add(draft);
                            note(by, "rule-pack.begun", draft);
                            return draft;
                        });
    }

    boolean save(RulePack draft, Viewer by) {
        var saved = packs.save(draft);
        if (saved) {
            note(by, "rule-pack.changed", draft);
        }
        return saved;
    }

    /** From its day on it holds for what is agreed then. */
    void publish(RulePack draft, Viewer by) {
        var days = new HashSet<LocalDate>();
        packs.of(draft.type()).stream()
                .filter(pack -> !pack.isDraft())
                .forEach(pack -> days.add(pack.from()));
        if (days.contains(draft.from())) {
            throw new Refusal("rules.refused.day-taken");
        }
        if (!packs.publish(draft, clock.instant())) {
            throw new Refusal("rules.refused.published");
        }
        note(by, "rule-pack.published", draft);
    }

    void drop(RulePack draft, Viewer by) {
        packs.drop(draft);
        note(by, "rule-pack.dropped", draft);
    }

    /** Someone has looked the rules up. */
    public void check(RulePack pack, PackCheck check, Viewer by) {
        packs.check(pack, check);
        note(by, "rule-pack.checked", pack);
    }

    void retire(PlacementType type, boolean retired, Viewer by) {
        if (types.retire(type.id(), retired ? clock.instant() : null)) {
            var what = retired ? "placement-type.retired" : "placement-type.offered-again";
            note(by, what, type.id(), Map.of("code", type.code()));
        }
    }

    private List<ShippedPack> offered(Country country) {
        var known =
                types.all().stream()
                        .filter(type -> type.country() == country)
                        .map(PlacementType::code)
                        .collect(Collectors.toSet());
        return ShippedPack.of(country).stream().filter(one -> !known.contains(one.code())).toList();
    }

    private RulePack first(ShippedPack shipped, PlacementTypeId id) {
        return new RulePack(
                id,
                1,
                shipped.from(),
                shipped.until(),
                shipped.content(),
                PackCheck.none(shipped.source()),
                clock.instant(),
                0);
    }

    private void note(Viewer by, String what, RulePack pack) {
        note(by, what, pack.type(), Map.of("number", pack.number()));
    }

    private void note(Viewer by, String what, PlacementTypeId id, Map<String, ?> after) {
        journal.changed(by, what, new Subject("placement-type", id.value()), Map.of(), after);
    }
}
