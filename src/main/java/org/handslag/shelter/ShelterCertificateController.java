package org.handslag.shelter;

import java.nio.charset.StandardCharsets;
import org.handslag.completion.CompletionId;
import org.handslag.completion.Document;
import org.handslag.completion.Documents;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.NotVisible;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * A certificate under the name that a handler chooses as she presses. The name is kept nowhere; the
 * PDF is made when the connection has gone back.
 */
@RestController
class ShelterCertificateController {
    private final Chosen chosen;
    private final OperatorSettings settings;
    private final UnitOfWork work;
    private final Pdfs pdfs;
    private final Templates templates;

    ShelterCertificateController(
            Chosen chosen,
            OperatorSettings settings,
            UnitOfWork work,
            Pdfs pdfs,
            Templates templates) {
        this.chosen = chosen;
        this.settings = settings;
        this.work = work;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @PostMapping("/protected/{id}/certificates/{completion}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "print a certificate of someone she handles, under the real name or the alias",
            confirmed = true)
    ResponseEntity<?> print(
            Frame f, @PathVariable ShelterId id, @PathVariable CompletionId completion, Form form) {
        var real = form.value("name").equals("REAL");
        var operator = f.home().id();
        var document = work.in(operator, () -> chosen.of(f, id, completion, real));
        var logo = settings.printedLogo(f.home()).orElse(null);
        var name = document.words().t("completion.file-name") + ".pdf";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(templates.completionDocument(document, logo).render()));
    }

    /** The certificate with the name that was chosen; a component of its own has room for it. */
    @Component
    static class Chosen {
        private final ShelterPages pages;
        private final VaultPages vault;
        private final Documents documents;

        Chosen(ShelterPages pages, VaultPages vault, Documents documents) {
            this.pages = pages;
            this.vault = vault;
            this.documents = documents;
        }

        Document of(Frame f, ShelterId id, CompletionId completion, boolean real) {
            var shelter = pages.handled(f, id);
            var name = real ? vault.kept(f, shelter).getFirst().name() : shelter.alias();
            return documents
                    .named(f.home().id(), shelter.person(), completion, name)
                    .orElseThrow(NotVisible::new);
        }
    }
}
