package org.handslag.agenda;

import org.handslag.agenda.Block.BlockKind;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What a block can be made of, and what one of a kind begins with. */
@Component
class BlockChoices {
    private static final int USUAL = 30;
    private static final int SHORT = 15;

    private final Catalogue catalogue;
    private final Leaders leaders;
    private final Prompts prompts;

    BlockChoices(Catalogue catalogue, Leaders leaders, Prompts prompts) {
        this.catalogue = catalogue;
        this.leaders = leaders;
        this.prompts = prompts;
    }

    BlockForm.Choices of(Frame f, CourseInstance date) {
        return new BlockForm.Choices(
                date.sessions().size(), catalogue.all(), leaders.options(f, date));
    }

    BlockForm blank(BlockKind kind, Operator home) {
        var form =
                Form.empty()
                        .fill("kind", kind)
                        .fill("session", 1)
                        .fill("minutes", kind == BlockKind.BREAK ? SHORT : USUAL);
        var blank = new BlockForm(form, home);
        blank.prompts().fill(form, prompts.of(kind, home));
        return blank;
    }
}
