package org.handslag.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.handslag.journal.Change;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** What happened to something, with the names of those who did it. */
@Component
public class History {
    private final Journal journal;
    private final People people;

    History(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /** The latest first. */
    public List<Happened> of(Subject about) {
        var changes = journal.about(about);
        var names = names(changes);
        return changes.stream().map(change -> happened(change, names)).toList();
    }

    private Map<PersonId, String> names(List<Change> changes) {
        var ids = changes.stream().map(Change::by).filter(Objects::nonNull).distinct().toList();
        return people.names(ids);
    }

    private static Happened happened(Change change, Map<PersonId, String> names) {
        var by = change.by() == null ? "" : names.getOrDefault(change.by(), "");
        return new Happened(change.at(), by, change.what(), fields(change));
    }

    private static List<Happened.Field> fields(Change change) {
        var names = new TreeSet<>(change.before().keySet());
        names.addAll(change.after().keySet());
        var fields = new ArrayList<Happened.Field>();
        for (var name : names) {
            fields.add(
                    new Happened.Field(
                            name,
                            String.valueOf(change.before().getOrDefault(name, "")),
                            String.valueOf(change.after().getOrDefault(name, ""))));
        }
        return List.copyOf(fields);
    }
}
