package org.handslag.shelter;

import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the vault, and notes each look. Whether she may is asked before. */
@Component
class VaultPages {
    private final Vault vault;
    private final KnownRows known;
    private final Reads reads;

    VaultPages(Vault vault, KnownRows known, Reads reads) {
        this.vault = vault;
        this.known = known;
        this.reads = reads;
    }

    VaultPage of(Frame f, Shelter shelter, @Nullable String code) {
        return new VaultPage(
                shelter, kept(f, shelter), known.of(shelter), known.printable(shelter), code);
    }

    List<Kept> kept(Frame f, Shelter shelter) {
        reads.read(f.viewer(), "shelter", List.of(shelter.person()));
        return vault.of(shelter.id(), shelter.person());
    }
}
