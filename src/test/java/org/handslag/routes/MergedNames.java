package org.handslag.routes;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.support.MergeDesk;
import org.handslag.support.PeopleCast;
import org.handslag.support.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Merges people who stand in every table with an entry that has nothing, and parts them again. Then
 * everything of theirs has gone over and come back, so that a module which keeps rows of people and
 * does not hear of merging is found here.
 */
class MergedNames {
    /**
     * What stays with the entry that went, whose row says who that is now; each with its reason.
     */
    private static final Map<String, String> STAYS =
            Map.ofEntries(
                    entry(
                            "journal",
                            "what was done, by whom and about whom, is never written anew"),
                    entry(
                            "reading",
                            "the same of who looked; her page reads all entries that are hers"),
                    entry("refused_reading", "the same of who was refused"),
                    entry(
                            "message",
                            "to whom it was written then; its page leads on to who she is now"),
                    entry("sign_in", "an entry that went is signed in nowhere: she signs in anew"),
                    entry("token", "a link that was sent opens the page of who she is now"),
                    entry("person", "this is how an entry says whom it has become"),
                    entry("person_merge", "the merge itself"),
                    entry("shelter", "whoever is protected is merged with nobody"),
                    entry("shelter_vault", "and what is known of her stays as it was taken in"),
                    entry("merge_moved_row", "and which rows went over by it, among them her own"),
                    entry("person_not_same", "what was said of two entries before"));

    /** Who did something then: a fact of the past, like those of the journal. */
    private static final Pattern DID = Pattern.compile(".*(_by|\\.by_person)");

    /** Not only who did it then: hers to this day. */
    private static final Set<String> HERS = Set.of("topic.proposed_by");

    private final PersonColumns columns;
    private final PeopleCast people;
    private final Supplier<Visitor> office;
    private final OperatorId operator;

    MergedNames(
            JdbcClient owner, PeopleCast people, Supplier<Visitor> office, OperatorId operator) {
        this.columns = new PersonColumns(owner);
        this.people = people;
        this.office = office;
        this.operator = operator;
    }

    /** Columns that should follow, and in which nobody stands: nothing would be found there. */
    List<String> unused() {
        return columns.ofPersons().stream()
                .filter(MergedNames::follows)
                .filter(column -> columns.someoneIn(column, operator) == null)
                .sorted()
                .toList();
    }

    void followAndComeBack() {
        var all = new LinkedHashSet<UUID>();
        for (var column : columns.ofPersons()) {
            var someone = columns.someoneIn(column, operator);
            if (someone != null && follows(column)) {
                all.add(someone);
            }
        }
        all.forEach(this::followAndComeBack);
    }

    private void followAndComeBack(UUID from) {
        // A new one each time: whoever was it may be the next to be merged.
        var desk = new MergeDesk(office.get());
        var before = of(from);
        var into = people.person("Ny Post " + from, null, null).value();
        desk.merge(new PersonId(from), new PersonId(into));
        assertThat(of(from)).as("rows that still name an entry that went").isEmpty();
        assertThat(of(into)).as("rows of the entry that stayed").isEqualTo(before);
        desk.part();
        assertThat(of(from)).as("rows that came back").isEqualTo(before);
        assertThat(of(into)).as("rows that did not come back").isEmpty();
    }

    private Map<String, Integer> of(UUID person) {
        var found = new TreeMap<>(columns.naming(person));
        found.keySet().removeIf(column -> !follows(column));
        return found;
    }

    private static boolean follows(String column) {
        return !STAYS.containsKey(PersonColumns.table(column))
                && !column.endsWith(".about_id")
                && (!DID.matcher(column).matches() || HERS.contains(column));
    }
}
