package org.handslag.agenda;

import java.time.Clock;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The blocks of a programme, one by one. */
@Page
@RequestMapping("/instances/{id}/programme/blocks")
class BlockController {
    private final Reach reach;
    private final DayProgrammes programmes;
    private final BlockChoices choices;
    private final Templates templates;
    private final Clock clock;

    BlockController(
            Reach reach,
            DayProgrammes programmes,
            BlockChoices choices,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.programmes = programmes;
        this.choices = choices;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to add a part to a day's programme")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var date = reach.instance(f, id);
        var kind = asked.optionalChoice("kind", BlockKind.class).orElse(BlockKind.MODULE);
        var typed = choices.blank(kind, f.home());
        return Answer.page(templates.agendaNewBlock(f, date, typed, choices.of(f, date)));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "add a part to a day's programme")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var date = reach.instance(f, id);
        var typed = new BlockForm(form, f.home());
        var offered = choices.of(f, date);
        var block = typed.read(null, offered, f.home().today(clock));
        if (block == null) {
            return Answer.invalid(templates.agendaNewBlock(f, date, typed, offered));
        }
        try {
            programmes.add(date, block, f.viewer());
        } catch (Refusal refused) {
            form.wrong("kind", refused.key(), refused.arguments());
            return Answer.refused(templates.agendaNewBlock(f, date, typed, offered));
        }
        return Answer.done(f, path(date), "agenda.block-added");
    }

    @GetMapping("/{block}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a part of a day's programme")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BlockId block) {
        var date = reach.instance(f, id);
        var typed = BlockForm.filled(block(date, block), f.home());
        return Answer.page(templates.agendaEditBlock(f, date, block, typed, choices.of(f, date)));
    }

    @PostMapping("/{block}")
    @Allow(value = Who.COORDINATOR, to = "change a part of a day's programme")
    ResponseEntity<?> update(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BlockId block, Form form) {
        var date = reach.instance(f, id);
        var before = block(date, block);
        var typed = new BlockForm(form, f.home());
        var offered = choices.of(f, date);
        var changed = typed.read(before, offered, f.home().today(clock));
        if (changed == null) {
            return Answer.invalid(templates.agendaEditBlock(f, date, block, typed, offered));
        }
        if (!typed.isOf(before) || !programmes.edit(date, changed, f.viewer())) {
            typed.overtakenBy(block(date, block));
            return Answer.refused(templates.agendaEditBlock(f, date, block, typed, offered));
        }
        return Answer.done(f, path(date), "agenda.block-saved");
    }

    @PostMapping("/{block}/move")
    @Allow(value = Who.COORDINATOR, to = "put a part of a day's programme earlier or later")
    ResponseEntity<?> move(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BlockId block, Form form) {
        var date = reach.instance(f, id);
        programmes.move(date, block(date, block), form.ticked("earlier"), f.viewer());
        return Answer.done(f, path(date), "agenda.block-moved");
    }

    @PostMapping("/{block}/removal")
    @Allow(value = Who.COORDINATOR, to = "take a part out of a day's programme")
    ResponseEntity<?> remove(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BlockId block) {
        var date = reach.instance(f, id);
        programmes.remove(date, block(date, block), f.viewer());
        return Answer.done(f, path(date), "agenda.block-removed");
    }

    private Block block(CourseInstance date, BlockId id) {
        return programmes.of(date.id()).block(id).orElseThrow(NotVisible::new);
    }

    private static String path(CourseInstance date) {
        return "/instances/" + date.id() + "/programme";
    }
}
