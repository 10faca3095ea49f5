package org.handslag.shelter;

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

/** What is protected, for those who are named; for everyone else it does not exist. */
@Page
@RequestMapping("/protected/{id}")
class VaultController {
    private final ShelterPages pages;
    private final VaultPages vault;
    private final Sheltering sheltering;
    private final ShelterCodes codes;
    private final Templates templates;

    VaultController(
            ShelterPages pages,
            VaultPages vault,
            Sheltering sheltering,
            ShelterCodes codes,
            Templates templates) {
        this.pages = pages;
        this.vault = vault;
        this.sheltering = sheltering;
        this.codes = codes;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "read a protected name and what may be known already, when she is named for it",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable ShelterId id) {
        return Answer.page(templates.shelterShow(f, vault.of(f, pages.handled(f, id), null)));
    }

    @PostMapping("/code")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "make a code with which someone she handles signs in once",
            confirmed = true)
    ResponseEntity<?> code(Frame f, @PathVariable ShelterId id) {
        var shelter = pages.handled(f, id);
        var code = codes.make(shelter, f.viewer());
        return Answer.page(templates.shelterShow(f, vault.of(f, shelter, code)));
    }

    @GetMapping("/ending")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "begin to end the protection of an identity that she handles",
            confirmed = true)
    ResponseEntity<?> ending(Frame f, @PathVariable ShelterId id) {
        return Answer.page(templates.shelterEnding(f, pages.handled(f, id)));
    }

    @PostMapping("/ending")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "give the name of someone she handles back, everywhere",
            confirmed = true)
    ResponseEntity<?> end(Frame f, @PathVariable ShelterId id) {
        sheltering.end(pages.handled(f, id), f.viewer());
        return Answer.done(f, "/protected", "shelter.done.ended");
    }
}
