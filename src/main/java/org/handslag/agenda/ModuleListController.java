package org.handslag.agenda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The catalogue of teaching modules: on screen and as a file. */
@Page
class ModuleListController {
    private final Catalogue catalogue;
    private final Templates templates;

    ModuleListController(Catalogue catalogue, Templates templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GetMapping("/modules")
    @Allow(value = Who.COORDINATOR, to = "see the catalogue of teaching modules")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.agendaModules(f, catalogue.all()));
    }

    @GetMapping("/modules.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the catalogue of teaching modules")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, columns(f), () -> catalogue.all().stream())
                .named(f.t("agenda.modules"));
    }

    private static List<SheetColumn<TeachingModule>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "agenda.title", row -> SheetCell.of(f.plain(row.title()))),
                SheetColumn.of(
                        f, "agenda.goals", row -> SheetCell.of(f.plain(row.content().goals()))),
                SheetColumn.of(f, "agenda.minutes", row -> SheetCell.of(row.minutes())),
                SheetColumn.of(f, "agenda.variants", row -> SheetCell.of(row.variants().size())),
                SheetColumn.of(f, "agenda.languages", row -> SheetCell.of(languages(f, row))),
                SheetColumn.of(f, "agenda.retired", row -> SheetCell.of(row.isRetired())));
    }

    private static String languages(Frame f, TeachingModule row) {
        return row.content().languages().stream().map(f::languageName).collect(joining(", "));
    }
}
