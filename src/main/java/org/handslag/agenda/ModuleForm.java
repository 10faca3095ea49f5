package org.handslag.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.agenda.TeachingModule.Content;
import org.handslag.agenda.TeachingModule.Variant;
import org.handslag.directory.Sector;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.Uuid7;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a module. */
public record ModuleForm(Form form, Operator operator) {
    public static final List<Locale> LANGUAGES =
            Stream.of("sv", "da", "en", "ar", "fa", "fi", "nb", "pl", "so", "es", "ti", "de", "uk")
                    .map(Locale::forLanguageTag)
                    .toList();

    private static final int LINE = 160;
    private static final int TEXT = 4000;
    private static final int LINK = 500;
    private static final int MOST_LINKS = 20;
    private static final int SPARE = 2;
    private static final int MOST_VARIANTS = 12;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 6000;

    static ModuleForm filled(TeachingModule module, Operator operator) {
        var content = module.content();
        var tags = content.languages().stream().map(Locale::toLanguageTag).toList();
        var form =
                Form.empty()
                        .fill("minutes", content.minutes())
                        .fill("links", String.join("\n", content.links()))
                        .fillAll("languages", tags)
                        .fill("rows", module.variants().size() + SPARE)
                        .fill(Overtaken.VERSION, module.version());
        var filled = new ModuleForm(form, operator);
        filled.title().fill(form, content.title());
        filled.goals().fill(form, content.goals());
        filled.material().fill(form, content.material());
        for (int i = 0; i < module.variants().size(); i++) {
            var variant = module.variants().get(i);
            form.fill("sector" + i, variant.sector());
            filled.group(i).fill(form, variant.targetGroup());
            filled.differs(i).fill(form, variant.differs());
        }
        return filled;
    }

    public TextsField title() {
        return TextsField.line("title", operator.languages(), LINE);
    }

    public TextsField goals() {
        return TextsField.lines("goals", operator.languages(), TEXT);
    }

    public TextsField material() {
        return TextsField.lines("material", operator.languages(), TEXT);
    }

    public TextsField group(int row) {
        return TextsField.line("group" + row, operator.languages(), LINE);
    }

    public TextsField differs(int row) {
        return TextsField.lines("differs" + row, operator.languages(), TEXT);
    }

    /** How many rows of variants the page shows. */
    public int rows() {
        var typed = form.value("rows");
        var rows = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : SPARE;
        return Math.clamp(rows, SPARE, MOST_VARIANTS);
    }

    /** Meaningless beside a problem. */
    Content content(@Nullable TeachingModule before, LocalDate today) {
        var old = before == null ? null : before.content();
        return new Content(
                title().require(form, old == null ? Texts.none() : old.title(), today),
                goals().read(form, old == null ? Texts.none() : old.goals(), today),
                material().read(form, old == null ? Texts.none() : old.material(), today),
                links(),
                LANGUAGES.stream()
                        .filter(l -> form.chosen("languages", l.toLanguageTag()))
                        .toList(),
                form.number("minutes", SHORTEST, LONGEST));
    }

    /** Rows left empty do not count. */
    List<Variant> variants(@Nullable TeachingModule before, LocalDate today) {
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < rows(); i++) {
            var old =
                    before == null || i >= before.variants().size()
                            ? new Variant(Uuid7.next(), null, Texts.none(), Texts.none())
                            : before.variants().get(i);
            var sector = form.optionalChoice("sector" + i, Sector.class).orElse(null);
            var group = group(i).read(form, old.targetGroup(), today);
            var differs = differs(i).read(form, old.differs(), today);
            if (sector != null || !group.isEmpty()) {
                variants.add(new Variant(old.id(), sector, group, differs));
            } else if (!differs.isEmpty()) {
                form.wrong("sector" + i, "agenda.variant-for-whom");
            }
        }
        return variants;
    }

    boolean isOf(TeachingModule module) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(module.version()));
    }

    void overtakenBy(TeachingModule saved) {
        var texts =
                Stream.of(title(), goals(), material())
                        .flatMap(field -> operator.languages().stream().map(field::in));
        var fields = Stream.concat(Stream.of("minutes", "links"), texts).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    private List<String> links() {
        var links =
                form.optionalText("links", MOST_LINKS * LINK)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (links.size() > MOST_LINKS || links.stream().anyMatch(l -> !l.matches("https://\\S+"))) {
            form.wrong("links", "agenda.links-wrong");
        }
        return links;
    }
}
