package org.handslag.settings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.handslag.file.Picture;
import org.handslag.file.PictureSize;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.web.Announcement;
import org.handslag.web.Announcements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom to ask at an operator, what is urgent there and what its logo is. Read once for each version
 * of the operator, and then held in memory: every page asks for it.
 */
@Component
public class OperatorSettings implements Announcements {
    private final OperatorContacts contacts;
    private final UrgentNotices notices;
    private final Logos logos;
    private final Settings settings;
    private final UnitOfWork work;
    private final Clock clock;
    private final Map<OperatorId, Known> known = new ConcurrentHashMap<>();

    OperatorSettings(
            OperatorContacts contacts,
            UrgentNotices notices,
            Logos logos,
            Settings settings,
            UnitOfWork work,
            Clock clock) {
        this.contacts = contacts;
        this.notices = notices;
        this.logos = logos;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** Whom people are told to ask from now on; false when someone else saved first. */
    public boolean save(Contact contact, Viewer by) {
        if (!contacts.save(contact)) {
            return false;
        }
        // The contact is a person: the journal says that she changed, not who she is.
        settings.changed(by, "contact.changed", Map.of(), Map.of("contact", "changed"));
        return true;
    }

    /**
     * Puts what is urgent on top of every page; no words take it down.
     *
     * @param before as the writer read it
     * @return false when someone else saved first
     */
    public boolean announce(UrgentNotice before, Texts words, Viewer by) {
        var after = before.saying(words, clock.instant());
        if (!notices.save(after)) {
            return false;
        }
        settings.changed(by, "notice.changed", before.told(), after.told());
        return true;
    }

    public Contact contact(Operator operator) {
        return of(operator).contact();
    }

    @Override
    public @Nullable Announcement announcement(Operator operator) {
        var notice = of(operator).notice();
        return notice.stands()
                ? new Announcement(notice.text(), notice.since(), notice.updatedAt())
                : null;
    }

    @Override
    public @Nullable Logo logo(Operator operator) {
        return of(operator).logo();
    }

    /** The logo for a PDF; empty when the operator has none. */
    public Optional<PrintedLogo> printedLogo(Operator operator) {
        return operator.hasLogo()
                ? work.in(operator.id(), () -> logos.shown().flatMap(p -> printed(p, operator)))
                : Optional.empty();
    }

    private Optional<PrintedLogo> printed(Picture picture, Operator operator) {
        return logos.rendition(picture.id(), PictureSize.LARGE)
                .map(large -> new PrintedLogo(large.data(), picture.alt(), operator.languages()));
    }

    private Known of(Operator operator) {
        var held = known.get(operator.id());
        if (held != null && held.version() == operator.version()) {
            return held;
        }
        var read = work.in(operator.id(), () -> read(operator));
        known.put(operator.id(), read);
        return read;
    }

    private Known read(Operator operator) {
        var logo = operator.hasLogo() ? logos.shown().map(OperatorSettings::logo) : noLogo();
        return new Known(operator.version(), contacts.find(), notices.find(), logo.orElse(null));
    }

    private static Optional<Logo> noLogo() {
        return Optional.empty();
    }

    private static Logo logo(Picture picture) {
        return new Logo("/logo/" + picture.id(), picture.alt(), picture.width(), picture.height());
    }

    /**
     * The operator's logo for a document that may fetch nothing.
     *
     * @param data the picture itself, as an address
     * @param fallbacks the operator's languages
     */
    public record PrintedLogo(String data, Texts alt, List<Locale> fallbacks) {

        /** What it says or shows, to a reader of this language. */
        public String alt(Locale reader) {
            return alt.shownTo(reader, fallbacks).map(Texts.Shown::text).orElse("");
        }
    }

    private record Known(long version, Contact contact, UrgentNotice notice, @Nullable Logo logo) {}
}
