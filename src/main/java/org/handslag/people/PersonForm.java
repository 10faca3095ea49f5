package org.handslag.people;

import java.util.List;
import java.util.Locale;
import org.handslag.directory.NewPerson;
import org.handslag.directory.Person;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Telephone;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a person. */
record PersonForm(Form form) {
    private static final List<String> FIELDS =
            List.of("name", "email", "telephone", "street", "postalCode", "city", "language");
    private static final int LINE = 200;
    private static final int SHORT = 40;

    static PersonForm filled(Person person) {
        return new PersonForm(
                Form.empty()
                        .fill("name", person.name())
                        .fill("email", person.email())
                        .fill("telephone", person.telephone())
                        .fill("street", person.address().street())
                        .fill("postalCode", person.address().postalCode())
                        .fill("city", person.address().city())
                        .fill("language", person.language().toLanguageTag())
                        .fill(Overtaken.VERSION, person.version()));
    }

    NewPerson read(Frame frame, Languages languages) {
        return new NewPerson(
                form.line("name", LINE),
                email(),
                telephone(frame),
                new PostalAddress(
                        form.optionalLine("street", LINE),
                        form.optionalLine("postalCode", SHORT),
                        form.optionalLine("city", LINE)),
                form.language("language", languages, frame.home().language()));
    }

    boolean isOf(Person person) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(person.version()));
    }

    void overtakenBy(Person saved, Frame frame) {
        Overtaken.tell(
                form,
                filled(saved).form,
                FIELDS,
                (field, value) ->
                        field.equals("language")
                                ? frame.languageName(Locale.forLanguageTag(value))
                                : value);
    }

    private @Nullable Email email() {
        return form.value("email").isBlank()
                ? null
                : form.parsed("email", "form.email", Email::new);
    }

    // A number that no plan knows may still help someone who can read.
    private @Nullable String telephone(Frame frame) {
        var typed = form.optionalLine("telephone", SHORT);
        return typed.isEmpty()
                ? null
                : Telephone.parse(typed, frame.home().country()).map(Telephone::e164).orElse(typed);
    }
}
