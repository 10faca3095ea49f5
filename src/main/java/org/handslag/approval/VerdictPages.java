package org.handslag.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.handslag.letter.OwnWords;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.seats.Approvals;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.springframework.stereotype.Component;

/** Tells what an answer would mean, and reads the words that go with it. */
@Component
class VerdictPages {
    static final String SHOWN = "seats";
    private static final int WORDS = 2000;

    private final Seats seats;
    private final Approvals approvals;
    private final OwnWords own;
    private final Languages languages;
    private final ApplicationPages pages;

    VerdictPages(
            Seats seats,
            Approvals approvals,
            OwnWords own,
            Languages languages,
            ApplicationPages pages) {
        this.seats = seats;
        this.approvals = approvals;
        this.own = own;
        this.languages = languages;
        this.pages = pages;
    }

    /** What this verdict on those whom the form names means now. */
    VerdictPage of(Frame f, ApplicationsPage list, Verdict verdict, Form form) {
        var chosen =
                ApplicationPages.chosen(form).stream()
                        .map(seats::find)
                        .flatMap(Optional::stream)
                        .filter(one -> one.instance().equals(list.instance().id()))
                        .filter(one -> verdict.suits(one.state()))
                        .toList();
        pages.note(f, chosen.stream().map(Registration::person));
        var free =
                verdict == Verdict.APPROVE
                        ? approvals.seatsFor(list.instance(), chosen.size(), f.viewer())
                        : 0;
        var shown = form.value(SHOWN);
        var changed = !shown.isEmpty() && !shown.equals(chosen.size() + "/" + free);
        return new VerdictPage(list, verdict, chosen, own.readers(chosen), free, form, changed);
    }

    /** Kind words to begin with, in each language that someone reads. */
    void begin(VerdictPage page) {
        for (var language : page.languages()) {
            var field = VerdictPage.field(language);
            if (page.form().values(field).isEmpty()) {
                page.form().fill(field, languages.in(language).t("approval.kind-words"));
            }
        }
    }

    /** To each of those who are chosen the words in the language in which she is written to. */
    Function<Registration, String> words(VerdictPage page) {
        var all = new HashMap<RegistrationId, String>();
        for (var reader : page.readers()) {
            var words = read(page.form(), reader);
            reader.about().forEach(one -> all.put(one.id(), words));
        }
        var words = Map.copyOf(all);
        return one -> Objects.requireNonNullElse(words.get(one.id()), "");
    }

    private static String read(Form form, Reader reader) {
        var field = VerdictPage.field(reader.to().language());
        return form.value(field).isBlank()
                ? form.text(field, WORDS)
                : PersonFields.text(form, field, WORDS);
    }

    static List<RegistrationId> ids(VerdictPage page) {
        return page.chosen().stream().map(Registration::id).toList();
    }
}
