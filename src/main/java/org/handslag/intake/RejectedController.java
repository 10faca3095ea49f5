package org.handslag.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handslag.scope.NotVisible;
import org.handslag.sheet.RejectedLines;
import org.handslag.sheet.RejectedLines.Rejected;
import org.handslag.sheet.SheetFormat;
import org.handslag.sheet.SheetLanguage;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Page
class RejectedController {
    private final Desk desk;

    RejectedController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/imports/{id}/rejected")
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "download the wrong lines of a file, each with its reason")
    ResponseEntity<?> show(Frame frame, @PathVariable IntakeId id) {
        var intake = desk.find(frame.viewer(), id);
        if (intake.isDone()) {
            throw new NotVisible();
        }
        var wrong = desk.lines(intake).wrong();
        var file = SheetFormat.CSV.fileName(frame.t("intake.rejected-file"));
        var disposition =
                ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, SheetFormat.CSV.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(written(frame, desk.sheet(intake).header(), wrong));
    }

    private static byte[] written(Frame frame, List<String> header, List<Fault> wrong) {
        var out = new ByteArrayOutputStream();
        new RejectedLines(SheetLanguage.of(frame), header, frame.t("sheet.wrong"))
                .write(
                        wrong.stream().map(fault -> new Rejected(fault.row(), fault.told(frame))),
                        out);
        return out.toByteArray();
    }
}
