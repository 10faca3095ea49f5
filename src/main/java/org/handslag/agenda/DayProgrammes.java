package org.handslag.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseModule;
import org.handslag.course.Courses;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.roster.ContractId;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programmes of the course dates, and every change to one with its row in the journal. */
@Component
public class DayProgrammes {
    private static final int MOST = 100;

    private final ProgrammeRows rows;
    private final Courses courses;
    private final TeachingModules modules;
    private final Prompts prompts;
    private final Journal journal;
    private final Clock clock;

    DayProgrammes(
            ProgrammeRows rows,
            Courses courses,
            TeachingModules modules,
            Prompts prompts,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.modules = modules;
        this.prompts = prompts;
        this.journal = journal;
        this.clock = clock;
    }

    public DayProgramme of(CourseInstanceId instance) {
        return rows.find(instance).orElseGet(() -> DayProgramme.none(instance));
    }

    /** The programme of the nearest date of the same course before this one. */
    Optional<DayProgramme> earlier(CourseInstance date) {
        return rows.earlier(date).flatMap(rows::find);
    }

    /** A first programme, of the course's modules. */
    public void draft(CourseInstance date, Course course, Operator home, Viewer by) {
        var known = modules.of(course.id());
        var contents = courses.modules(course.id()).stream().map(m -> content(m, known)).toList();
        if (contents.isEmpty()) {
            throw new Refusal("agenda.course-without-modules");
        }
        var drafting =
                new Drafting(
                        Drafting.lengths(date.sessions()),
                        prompts.of(Block.BlockKind.SHARING, home));
        fill(date, drafting.of(contents), "programme.drafted", by);
    }

    /** The same as another date has. */
    public void copy(DayProgramme from, CourseInstance to, Viewer by) {
        fill(to, from.blocks().stream().map(Block::copy).toList(), "programme.copied", by);
    }

    /** Behind the others of its session. */
    public void add(CourseInstance date, Block block, Viewer by) {
        if (of(date.id()).blocks().size() >= MOST) {
            throw new Refusal("agenda.too-many-blocks", Map.of("most", MOST));
        }
        rows.open(date.id());
        rows.add(date.id(), block.at(block.session(), MOST));
        number(date.id(), block.session());
        changed(date, "programme.block-added", block, by);
    }

    /** Returns false when someone else saved first. */
    boolean edit(CourseInstance date, Block block, Viewer by) {
        var saved = rows.save(block);
        if (saved) {
            number(date.id(), block.session());
            changed(date, "programme.block-changed", block, by);
        }
        return saved;
    }

    void remove(CourseInstance date, Block block, Viewer by) {
        rows.remove(block.id());
        changed(date, "programme.block-removed", block, by);
    }

    /** One place earlier or later in its session. */
    void move(CourseInstance date, Block block, boolean earlier, Viewer by) {
        var blocks = new ArrayList<>(of(date.id()).in(block.session()));
        var at = blocks.indexOf(block);
        var to = at + (earlier ? -1 : 1);
        if (at >= 0 && to >= 0 && to < blocks.size()) {
            Collections.swap(blocks, at, to);
            place(blocks);
            changed(date, "programme.block-moved", block, by);
        }
    }

    public void publish(CourseInstance date, Viewer by) {
        if (of(date.id()).isEmpty()) {
            throw new Refusal("agenda.nothing-to-publish");
        }
        if (rows.publish(date.id(), clock.instant())) {
            journal.changed(by, "programme.published", about(date), Map.of(), Map.of());
        }
    }

    void withdraw(CourseInstance date, Viewer by) {
        if (rows.publish(date.id(), null)) {
            journal.changed(by, "programme.withdrawn", about(date), Map.of(), Map.of());
        }
    }

    /** Given by a provider under this contract, or by nobody from outside when null. */
    public void under(CourseInstance date, @Nullable ContractId contract, Viewer by) {
        rows.open(date.id());
        rows.under(date.id(), contract);
        var facts = contract == null ? Map.<String, Object>of() : Map.of("contract", contract);
        journal.changed(by, "programme.contract", about(date), Map.of(), facts);
    }

    private void fill(CourseInstance date, List<Block> blocks, String what, Viewer by) {
        rows.open(date.id());
        if (!of(date.id()).isEmpty()) {
            throw new Refusal("agenda.is-made");
        }
        blocks.forEach(block -> rows.add(date.id(), block));
        journal.changed(by, what, about(date), Map.of(), Map.of("blocks", blocks.size()));
    }

    /** What the catalogue knows of it, found by its title, stays beside it. */
    private static Block.Content content(CourseModule module, List<TeachingModule> known) {
        var same =
                known.stream()
                        .filter(one -> shareATitle(one.title(), module.title()))
                        .findFirst()
                        .map(TeachingModule::id)
                        .orElse(null);
        return new Block.Content(
                Block.BlockKind.MODULE,
                same,
                null,
                module.title(),
                Texts.none(),
                Math.min(module.minutes(), BlockForm.LONGEST));
    }

    private static boolean shareATitle(Texts one, Texts other) {
        return one.byTag().entrySet().stream()
                .anyMatch(
                        entry -> {
                            var there = other.byTag().get(entry.getKey());
                            return there != null && there.text().equals(entry.getValue().text());
                        });
    }

    private void number(CourseInstanceId date, int session) {
        place(of(date).in(session));
    }

    private void place(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            rows.place(blocks.get(i), i);
        }
    }

    private void changed(CourseInstance date, String what, Block block, Viewer by) {
        var facts =
                Map.of(
                        "block",
                        block.id(),
                        "blockKind",
                        block.content().kind(),
                        "minutes",
                        block.content().minutes());
        journal.changed(by, what, about(date), Map.of(), facts);
    }

    private static Subject about(CourseInstance date) {
        return new Subject("instance", date.id().value());
    }
}
