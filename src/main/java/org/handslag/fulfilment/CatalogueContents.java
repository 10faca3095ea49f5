package org.handslag.fulfilment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.agenda.Catalogue;
import org.handslag.agenda.TeachingModule;
import org.handslag.agenda.TeachingModule.Variant;
import org.handslag.commission.Contents;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The modules of the catalogue that are offered, each followed by its variants. */
@Component
@Order(0)
class CatalogueContents implements Contents {
    private final Catalogue catalogue;
    private final Operators operators;
    private final Languages languages;

    CatalogueContents(Catalogue catalogue, Operators operators, Languages languages) {
        this.catalogue = catalogue;
        this.operators = operators;
        this.languages = languages;
    }

    @Override
    public List<Content> offered() {
        return catalogue.offered().stream().flatMap(this::choices).toList();
    }

    private Stream<Content> choices(TeachingModule module) {
        var whole = new Content(module.id().toString(), module.title(), module.minutes());
        var variants =
                module.variants().stream()
                        .map(
                                one ->
                                        new Content(
                                                key(module, one),
                                                title(module, one),
                                                module.minutes()));
        return Stream.concat(Stream.of(whole), variants);
    }

    private static String key(TeachingModule module, Variant variant) {
        return module.id() + "." + variant.id();
    }

    /** "Conversations (public body, newcomers)", in each language that the module has. */
    private Texts title(TeachingModule module, Variant variant) {
        var title = Texts.none();
        for (var written : module.title().byTag().entrySet()) {
            var language = Locale.forLanguageTag(written.getKey());
            var words = languages.in(language);
            var said =
                    words.t(
                            "fulfilment.variant",
                            "module",
                            written.getValue().text(),
                            "variant",
                            whom(variant, language));
            title = title.with(language, said, written.getValue().written());
        }
        return title;
    }

    private String whom(Variant variant, Locale language) {
        var home = operators.find(Scope.required()).orElseThrow();
        var sector = variant.sector();
        var kind = sector == null ? "" : languages.in(language).t("sector." + sector);
        var group =
                variant.targetGroup()
                        .shownTo(language, home.languages())
                        .map(Texts.Shown::text)
                        .orElse("");
        return Stream.of(kind, group)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
