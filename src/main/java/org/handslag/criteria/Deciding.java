package org.handslag.criteria;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** How a programme comes to new criteria. Works within the caller's unit of work. */
@Component
public class Deciding {
    private final ProgrammeCriteria criteria;
    private final Journal journal;
    private final Clock clock;

    Deciding(ProgrammeCriteria criteria, Journal journal, Clock clock) {
        this.criteria = criteria;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lets other criteria hold from now on.
     *
     * @param was the version that whoever decides had before her
     * @return empty when someone else has decided since
     */
    public Optional<CriteriaVersion> decide(
            CriteriaVersion was, Criteria decided, String why, Viewer by) {
        var next = was.next(decided, why, by.self(), clock.instant());
        if (!criteria.add(next)) {
            return Optional.empty();
        }
        journal.changed(
                by,
                "criteria.decided",
                new Subject("programme", was.programme().value()),
                facts(was),
                facts(next));
        return Optional.of(next);
    }

    private static Map<String, Object> facts(CriteriaVersion version) {
        var criteria = version.criteria();
        var facts = new TreeMap<String, Object>();
        facts.put("number", version.number());
        facts.put("rules", criteria.rules().stream().sorted().toList());
        for (var part : Part.values()) {
            facts.put(CriteriaForm.field(part), criteria.weight(part));
        }
        for (var number : CriteriaNumber.values()) {
            facts.put(CriteriaForm.field(number), number.of(criteria));
        }
        return facts;
    }
}
