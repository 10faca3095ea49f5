package org.handslag.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a block. */
public record BlockForm(Form form, Operator operator) {
    static final int LONGEST = 600;

    private static final int LINE = 160;
    private static final int TEXT = 2000;

    static BlockForm filled(Block block, Operator operator) {
        var content = block.content();
        var form =
                Form.empty()
                        .fill("kind", content.kind())
                        .fill("session", block.session())
                        .fill("minutes", content.minutes())
                        .fill("module", module(content))
                        .fill("lead", Leaders.value(block.lead()))
                        .fill("leader", block.lead().name())
                        .fill(Overtaken.VERSION, block.version());
        var filled = new BlockForm(form, operator);
        filled.title().fill(form, content.title());
        filled.prompts().fill(form, content.prompts());
        return filled;
    }

    public TextsField title() {
        return TextsField.line("title", operator.languages(), LINE);
    }

    public TextsField prompts() {
        return TextsField.lines("prompts", operator.languages(), TEXT);
    }

    /** Null when something is wrong; the problems are noted. */
    @Nullable Block read(@Nullable Block before, Choices choices, LocalDate today) {
        var kind = form.choice("kind", BlockKind.class);
        var session = form.number("session", 1, choices.sessions());
        var chosen = chosen(choices.modules());
        var minutes = form.number("minutes", 1, LONGEST);
        var old = before == null ? null : before.content();
        var title = title().read(form, old == null ? Texts.none() : old.title(), today);
        var prompts = prompts().read(form, old == null ? Texts.none() : old.prompts(), today);
        var lead = lead(before, choices.leaders());
        if (chosen == null && title.isEmpty() && kind != null && asksForTitle(kind)) {
            form.wrong(title().in(operator.language()), "agenda.title-missing");
        }
        if (kind == null || !form.ok()) {
            return null;
        }
        var shown = title.isEmpty() && chosen != null ? chosen.module().title() : title;
        var content =
                new Block.Content(
                        kind,
                        chosen == null ? null : chosen.module().id(),
                        chosen == null ? null : chosen.variant(),
                        shown,
                        prompts,
                        minutes);
        var position = before == null || before.session() != session ? LONGEST : before.position();
        return new Block(
                before == null ? BlockId.next() : before.id(),
                session,
                position,
                content,
                lead,
                before == null ? 0 : before.version());
    }

    boolean isOf(Block block) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(block.version()));
    }

    void overtakenBy(Block saved) {
        var texts =
                Stream.of(title(), prompts())
                        .flatMap(field -> operator.languages().stream().map(field::in));
        var fields = Stream.concat(Stream.of("minutes", "leader"), texts).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    /**
     * What there is to choose among.
     *
     * @param sessions how many the date has
     */
    public record Choices(int sessions, List<TeachingModule> modules, List<Option> leaders) {
        /** The modules that are offered, each followed by its variants. */
        public List<Option> options(Frame f) {
            return modules.stream()
                    .flatMap(module -> Stream.concat(plain(f, module), variants(f, module)))
                    .toList();
        }

        private static Stream<Option> plain(Frame f, TeachingModule module) {
            return Stream.of(Option.of(module.id(), f.plain(module.title())));
        }

        private static Stream<Option> variants(Frame f, TeachingModule module) {
            return module.variants().stream()
                    .map(
                            one ->
                                    Option.of(
                                            module.id() + "." + one.id(),
                                            f.plain(module.title()) + ": " + forWhom(f, one)));
        }

        private static String forWhom(Frame f, TeachingModule.Variant variant) {
            var sector = variant.sector() == null ? "" : f.t(variant.sector());
            var group = f.plain(variant.targetGroup());
            return sector.isEmpty() || group.isEmpty() ? sector + group : sector + ", " + group;
        }
    }

    private record Chosen(TeachingModule module, @Nullable UUID variant) {}

    private static boolean asksForTitle(BlockKind kind) {
        return kind == BlockKind.MODULE || kind == BlockKind.OTHER;
    }

    /** A module, or a variant of one: the ids of both with a point between. */
    static @Nullable String module(Block.Content content) {
        if (content.module() == null) {
            return null;
        }
        return content.variant() == null
                ? content.module().toString()
                : content.module() + "." + content.variant();
    }

    private @Nullable Chosen chosen(List<TeachingModule> modules) {
        var typed = form.value("module");
        if (typed.isEmpty()) {
            return null;
        }
        for (var module : modules) {
            if (typed.equals(module.id().toString())) {
                return new Chosen(module, null);
            }
            for (var variant : module.variants()) {
                if (typed.equals(module.id() + "." + variant.id())) {
                    return new Chosen(module, variant.id());
                }
            }
        }
        form.wrong("module", "form.choose");
        return null;
    }

    private Block.Lead lead(@Nullable Block before, List<Option> leaders) {
        var typed = form.value("lead");
        var name = form.optionalLine("leader", LINE);
        var kept = before != null && typed.equals(Leaders.value(before.lead()));
        if (typed.isEmpty() || kept || leaders.stream().anyMatch(o -> o.value().equals(typed))) {
            return Leaders.of(typed, name);
        }
        form.wrong("lead", "form.choose");
        return Block.Lead.nobody();
    }
}
