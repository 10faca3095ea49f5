package org.handslag.settings;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.handslag.file.FileId;
import org.handslag.file.NewPicture;
import org.handslag.file.Picture;
import org.handslag.file.PictureSize;
import org.handslag.file.Pictures;
import org.handslag.file.Rendition;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operators;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The operator's logo: brought, described, replaced, taken away, put back. */
@Component
public class Logos {
    private final OperatorLogos logos;
    private final Pictures pictures;
    private final Operators operators;
    private final Settings settings;
    private final Clock clock;

    Logos(
            OperatorLogos logos,
            Pictures pictures,
            Operators operators,
            Settings settings,
            Clock clock) {
        this.logos = logos;
        this.pictures = pictures;
        this.operators = operators;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<OperatorLogos.Held> held() {
        return logos.find();
    }

    /** What everyone sees now. */
    Optional<Picture> shown() {
        return logos.find()
                .filter(OperatorLogos.Held::shown)
                .flatMap(held -> pictures.find(held.file()));
    }

    /** The picture with this id, as long as it is the logo. */
    Optional<Rendition> rendition(FileId id, PictureSize size) {
        return logos.find()
                .filter(held -> held.shown() && held.file().equals(id))
                .flatMap(held -> pictures.rendition(id, size));
    }

    /**
     * @param picture null when only the words change
     */
    public void save(@Nullable NewPicture picture, Texts alt, Viewer by) {
        var before = logos.find();
        if (picture != null) {
            logos.put(pictures.add(picture, alt, clock.instant()));
            before.ifPresent(held -> pictures.remove(held.file()));
        } else {
            pictures.describe(before.orElseThrow(NotVisible::new).file(), alt);
        }
        noted(by, true, picture == null ? "logo.described" : "logo.brought");
    }

    void remove(Viewer by) {
        remove(by, clock.instant(), "logo.removed");
    }

    void restore(Viewer by) {
        remove(by, null, "logo.restored");
    }

    private void remove(Viewer by, @Nullable Instant at, String what) {
        if (!logos.remove(at)) {
            throw new NotVisible();
        }
        noted(by, at == null, what);
    }

    private void noted(Viewer by, boolean shown, String what) {
        operators.showLogo(by.operator(), shown);
        settings.note(by, what, Map.of(), Map.of());
    }
}
