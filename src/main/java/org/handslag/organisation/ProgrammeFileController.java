package org.handslag.organisation;

import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Page
class ProgrammeFileController {
    private final Programmes programmes;

    ProgrammeFileController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/settings/programmes.{ending}")
    @Allow(value = Who.ADMINISTRATOR, to = "download the operator's programmes")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, columns(f), () -> programmes.all().stream())
                .named(f.t("programme.file"));
    }

    private static List<SheetColumn<Programme>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "programme.name", one -> SheetCell.of(f.plain(one.name()))),
                SheetColumn.of(f, "programme.from", one -> SheetCell.of(one.active().from())),
                SheetColumn.of(f, "programme.until", one -> SheetCell.of(one.active().until())));
    }
}
