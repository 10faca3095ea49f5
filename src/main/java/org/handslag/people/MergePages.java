package org.handslag.people;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSearch;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages on which two entries are compared; they note who was read. */
@Component
class MergePages {
    private static final int MOST = 50;
    private static final String PAGE = "people.merge";

    private final People people;
    private final PersonSearch search;
    private final AffiliationRows affiliations;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    MergePages(
            People people,
            PersonSearch search,
            AffiliationRows affiliations,
            Reads reads,
            Clock clock,
            Templates templates) {
        this.people = people;
        this.search = search;
        this.affiliations = affiliations;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    JteModel index(Frame frame, List<Alike> alikes, List<Merge> merges) {
        var shown = new ArrayList<PersonId>();
        alikes.forEach(alike -> shown.addAll(List.of(alike.one(), alike.other())));
        merges.forEach(merge -> shown.add(merge.into()));
        reads.read(frame.viewer(), PAGE, shown);
        return templates.peopleMerges(frame, alikes, rows(merges));
    }

    /** Looking for the other entry. */
    JteModel choice(Frame frame, Person into, Form asked) {
        var found =
                search.find(asked.optionalLine("q", 100), MOST).stream()
                        .filter(person -> !person.id().equals(into.id()))
                        .toList();
        reads.read(frame.viewer(), PAGE, ids(Stream.concat(Stream.of(into), found.stream())));
        return templates.peopleMergeChoice(frame, into, found, asked);
    }

    JteModel compare(Frame frame, Person from, Person into, Form form) {
        reads.read(frame.viewer(), PAGE, ids(Stream.of(from, into)));
        var page =
                new MergePage(
                        from,
                        into,
                        MergeForm.differing(from, into),
                        affiliations.of(from.id()),
                        affiliations.of(into.id()));
        return templates.peopleMergeNew(frame, page, form);
    }

    private List<MergeRow> rows(List<Merge> merges) {
        var ids = merges.stream().flatMap(merge -> Stream.of(merge.into(), merge.by())).distinct();
        var names = people.names(ids.toList());
        var now = clock.instant();
        return merges.stream()
                .map(
                        merge ->
                                new MergeRow(
                                        merge,
                                        names.getOrDefault(merge.into(), "–"),
                                        names.getOrDefault(merge.by(), "–"),
                                        merge.canBeUndone(now)))
                .toList();
    }

    private static List<PersonId> ids(Stream<Person> persons) {
        return persons.map(Person::id).toList();
    }
}
