package org.handslag.relation;

import java.util.List;
import java.util.Map;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * All that the office knows of how it stands with an employer.
 *
 * @param steps the latest first
 * @param names of those who did things
 * @param trained of each workplace
 */
public record RelationPage(
        Organisation organisation,
        List<Workplace> workplaces,
        RelationState now,
        List<RelationStep> steps,
        List<EmployerContact> contacts,
        List<Trained.Share> trained,
        Trained.TookPart before,
        List<RelationNotes.Note> notes,
        Beside beside,
        List<Option> responsibles,
        Map<PersonId, String> names,
        Form form) {

    /**
     * What stands beside the relation itself.
     *
     * @param consent null while nobody was asked to be ambassador
     * @param proposed whether a programme's rule proposes it
     */
    public record Beside(
            List<FollowUps.FollowUp> followUps,
            List<Collaborations.Collaboration> collaborations,
            List<Option> units,
            Ambassadors.@Nullable Consent consent,
            boolean proposed) {}

    public String path() {
        return RelationController.path(organisation.id());
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public String workplace(@Nullable WorkplaceId id) {
        return workplaces.stream()
                .filter(w -> w.id().equals(id))
                .map(Workplace::name)
                .findFirst()
                .orElse("");
    }

    /** To what the office may move it. */
    public List<Option> states(Frame f) {
        return List.of(RelationState.values()).stream()
                .filter(state -> state != RelationState.AMBASSADOR)
                .map(state -> Option.of(state, f.t(state)))
                .toList();
    }

    public List<Option> wheres() {
        return workplaces.stream().map(w -> Option.of(w.id(), w.name())).toList();
    }

    public String responsible() {
        return responsibles.stream()
                .filter(one -> form.chosen("responsible", one.value()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
