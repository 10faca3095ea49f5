package org.handslag.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handslag.directory.People;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** The programmes whose criteria someone may read or decide; the rest does not exist. */
@Component
class CriteriaPages {
    private final Programmes programmes;
    private final ProgrammeCriteria criteria;
    private final People people;

    CriteriaPages(Programmes programmes, ProgrammeCriteria criteria, People people) {
        this.programmes = programmes;
        this.criteria = criteria;
        this.people = people;
    }

    List<Programme> all(Viewer by) {
        return programmes.all().stream().filter(one -> reads(by, one)).toList();
    }

    /** Those in force. */
    CriteriaPage page(Viewer by, ProgrammeId id) {
        return page(by, visible(by, id), 0);
    }

    CriteriaPage page(Viewer by, ProgrammeId id, int number) {
        var page = page(by, visible(by, id), number);
        if (page.shown().number() != number || number == 0) {
            throw new NotVisible();
        }
        return page;
    }

    /** For whoever decides. */
    CriteriaPage toDecide(Viewer by, ProgrammeId id) {
        var page = page(by, id);
        if (!page.decides()) {
            throw new NotVisible();
        }
        return page;
    }

    private CriteriaPage page(Viewer by, Programme programme, int number) {
        var history = criteria.all(programme.id());
        var shown =
                history.stream()
                        .filter(one -> number == 0 || one.number() == number)
                        .findFirst()
                        .orElseGet(() -> CriteriaVersion.standard(programme.id()));
        var names =
                people.names(
                        history.stream()
                                .map(CriteriaVersion::madeBy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var decides = holds(by, Role.COORDINATOR, programme);
        return new CriteriaPage(programme, shown, history, names, decides);
    }

    private Programme visible(Viewer by, ProgrammeId id) {
        return programmes.find(id).filter(one -> reads(by, one)).orElseThrow(NotVisible::new);
    }

    private static boolean reads(Viewer by, Programme programme) {
        return holds(by, Role.COORDINATOR, programme) || holds(by, Role.JOB_CONSULTANT, programme);
    }

    private static boolean holds(Viewer by, Role role, Programme programme) {
        var hers = by.programmes(role);
        return hers == null || Arrays.asList(hers).contains(programme.id().value());
    }
}
