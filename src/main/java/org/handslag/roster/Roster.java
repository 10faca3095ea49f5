package org.handslag.roster;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.OrganisationId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who can teach: found by whoever plans a day, and every change with its row in the journal. */
@Component
public class Roster {
    private final RosterRows rows;
    private final Contracts contracts;
    private final Journal journal;
    private final Clock clock;

    Roster(RosterRows rows, Contracts contracts, Journal journal, Clock clock) {
        this.rows = rows;
        this.contracts = contracts;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<RosterEntry> find(RosterId id) {
        return rows.find(id);
    }

    public List<RosterEntry> all(Collection<RosterId> ids) {
        return rows.all(ids);
    }

    /** Those who are asked, in the alphabet of this language. */
    public List<RosterEntry> active(Locale order) {
        return rows.rows(RosterFilter.active(), order);
    }

    /** All contracts of all providers, the latest first. */
    public List<Contract> contracts() {
        return contracts.all();
    }

    public Optional<Contract> contract(ContractId id) {
        return contracts.find(id);
    }

    public RosterEntry add(RosterKind kind, PersonId person, RosterDetails details, Viewer by) {
        if (!rows.of(person, null).isEmpty()) {
            throw new Refusal("roster.is-there");
        }
        return add(new RosterEntry(RosterId.next(), kind, "", person, null, details, null, 0), by);
    }

    public RosterEntry add(OrganisationId provider, RosterDetails details, Viewer by) {
        if (!rows.of(null, provider).isEmpty()) {
            throw new Refusal("roster.is-there");
        }
        return add(
                new RosterEntry(
                        RosterId.next(), RosterKind.PROVIDER, "", null, provider, details, null, 0),
                by);
    }

    /** A contract of a provider. */
    public void add(Contract contract, Viewer by) {
        contracts.add(contract);
        journal.changed(by, "contract.added", about(contract.entry()), Map.of(), facts(contract));
    }

    /** Returns false when someone else saved first. */
    boolean edit(RosterEntry before, RosterEntry after, Viewer by) {
        var saved = rows.save(after);
        if (saved) {
            var now = facts(after);
            if (!before.details().notes().equals(after.details().notes())) {
                now.put("notes", "changed");
            }
            journal.changed(by, "roster.changed", about(before.id()), facts(before), now);
        }
        return saved;
    }

    /** Returns false when someone else saved first. */
    boolean edit(Contract before, Contract after, Viewer by) {
        var saved = contracts.save(after);
        if (saved) {
            journal.changed(
                    by, "contract.changed", about(before.entry()), facts(before), facts(after));
        }
        return saved;
    }

    /** Not asked any more; what she has held stays. */
    void rest(RosterEntry entry, Viewer by) {
        if (rows.rest(entry.id(), clock.instant())) {
            journal.changed(by, "roster.rests", about(entry.id()), Map.of(), Map.of());
        }
    }

    void restore(RosterEntry entry, Viewer by) {
        if (rows.rest(entry.id(), null)) {
            journal.changed(by, "roster.back", about(entry.id()), Map.of(), Map.of());
        }
    }

    static Subject about(RosterId id) {
        return new Subject("roster", id.value());
    }

    private RosterEntry add(RosterEntry entry, Viewer by) {
        rows.add(entry);
        journal.changed(by, "roster.added", about(entry.id()), Map.of(), facts(entry));
        return rows.find(entry.id()).orElseThrow();
    }

    private static Map<String, Object> facts(RosterEntry entry) {
        var details = entry.details();
        var facts = new HashMap<String, Object>();
        facts.put("rosterKind", entry.kind());
        facts.put("topics", String.join(", ", details.topics()));
        facts.put("languages", details.languages().stream().map(Locale::toLanguageTag).toList());
        facts.put("fee", details.fee());
        facts.put("presentation", details.presentation());
        facts.put("shownByName", details.shownByName());
        return facts;
    }

    private static Map<String, Object> facts(Contract contract) {
        var facts = new HashMap<String, Object>();
        facts.put("number", contract.number());
        facts.put("from", contract.from());
        facts.put("until", contract.until());
        facts.put("covers", contract.covers());
        if (contract.included() != null) {
            facts.put("included", contract.included());
        }
        return facts;
    }
}
