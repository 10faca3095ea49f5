package org.handslag.intake;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.sheet.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a file in as a whole or not at all. What is known already never changes. */
@Component
public class Importing {
    private final Around around;
    private final Brought brought;
    private final Noting noting;
    private final UnitOfWork work;
    private final TransactionTemplate undone;

    Importing(
            Around around,
            Brought brought,
            Noting noting,
            UnitOfWork work,
            PlatformTransactionManager transactions) {
        this.around = around;
        this.brought = brought;
        this.noting = noting;
        this.work = work;
        undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What each kind of line is brought in by. */
    @Component
    record Brought(Bodies bodies, Humans humans, Contacts contacts) {}

    /**
     * Brings in a file whose headings tell what its columns are, in one unit of work.
     *
     * @param by whoever is noted as the one who did it, of the operator that gets the lines
     * @throws Refusal when the file cannot be read, or a heading that must be there is not known
     */
    public Imported run(IntakeKind kind, String fileName, byte[] bytes, Viewer by) {
        var sheet = Sheet.open(fileName, bytes);
        var mapping = Mapping.guess(kind, sheet.header(), Map.of());
        if (!mapping.missing(kind).isEmpty()) {
            throw new Refusal("intake.refused.headings");
        }
        return work.in(
                by.operator(),
                () -> {
                    var lines = read(kind, sheet, mapping);
                    return lines.wrong().isEmpty()
                            ? new Imported(bring(IntakeId.next(), fileName, lines, by), List.of())
                            : new Imported(Tally.none(), lines.wrong());
                });
    }

    Lines read(IntakeKind kind, Sheet sheet, Mapping mapping) {
        return Lines.read(kind, sheet, mapping, around.now());
    }

    Tally bring(IntakeId id, String fileName, Lines lines, Viewer by) {
        var tally = bring(lines, by);
        if (!tally.changesNothing()) {
            noting.done(by, id, fileName, tally);
        }
        return tally;
    }

    /** What the right lines would add: they are brought in and taken back. */
    Tally trial(Lines lines, Viewer by) {
        return undone.execute(
                status -> {
                    status.setRollbackOnly();
                    return bring(lines, by);
                });
    }

    private Tally bring(Lines lines, Viewer by) {
        var today = around.now().today();
        var counting = new Counting();
        for (var line : lines.right()) {
            counting.count(
                    switch (line) {
                        case Planned.Body body -> brought.bodies().bring(body, by);
                        case Planned.Human human -> brought.humans().bring(human, today, by);
                        case Planned.Contact contact -> brought.contacts().bring(contact, by);
                    });
        }
        return counting.tally();
    }
}
