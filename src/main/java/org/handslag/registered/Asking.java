package org.handslag.registered;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.seats.How;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;

/**
 * Who asks for a change and by which way, as the coordinator writes it down.
 *
 * @param byContact whether the contact asked who booked the seat
 * @param name empty when it was the person herself
 */
public record Asking(boolean byContact, String name, How how) {
    static final String WHO = "who";
    public static final String NAME = "askedBy";
    static final String HOW = "how";

    /** The ways by which someone can ask a coordinator. */
    static final List<How> WAYS = List.of(How.TELEPHONE, How.MAIL, How.PAPER, How.DOOR);

    /** Who can ask. */
    enum Asker {
        HERSELF,
        CONTACT,
        SOMEONE
    }

    /** The answers that are most likely. */
    static Form likely(Entry entry) {
        var booking = entry.booking();
        var contact = booking.speaksFor(entry.registration());
        return Form.empty()
                .fill(WHO, contact ? Asker.CONTACT : Asker.HERSELF)
                .fill(HOW, entry.isRunning() ? How.DOOR : How.TELEPHONE);
    }

    public static List<Option> askers(Frame f, Entry entry) {
        var name = entry.registration().typed().name();
        var herself = Option.of(Asker.HERSELF, f.t("registered.asker.HERSELF", "name", name));
        var contact =
                Option.of(
                        Asker.CONTACT,
                        f.t("registered.asker.CONTACT", "name", entry.booking().contact().name()));
        var someone = Option.of(Asker.SOMEONE, f.t("registered.asker.SOMEONE"));
        return Stream.of(herself, contact, someone)
                .filter(o -> !o.equals(herself) || !entry.registration().isNameless())
                .filter(o -> !o.equals(contact) || entry.booking().forColleagues())
                .toList();
    }

    public static List<Option> ways(Frame f) {
        return f.options(WAYS.toArray(How[]::new));
    }

    /** A name is asked for when it was someone else. */
    static Asking read(Form form, Entry entry) {
        var who = form.choice(WHO, Asker.class);
        var name =
                who == Asker.SOMEONE
                        ? PersonFields.requiredLine(form, NAME)
                        : who == Asker.CONTACT ? entry.booking().contact().name() : "";
        return new Asking(who == Asker.CONTACT, name, way(form));
    }

    /** By which way someone asked; the telephone when nothing right was chosen. */
    public static How way(Form form) {
        var how = form.choice(HOW, How.class);
        if (how != null && !WAYS.contains(how)) {
            form.wrong(HOW, "form.choose");
        }
        return how == null ? How.TELEPHONE : how;
    }
}
