package org.handslag.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Telephone;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** Whom to ask, as it is written for everyone to read. */
public record ContactForm(Form form, TextsField role) {
    private static final int LINE = 200;
    private static final int SHORT = 40;

    static ContactForm of(Form form, Operator operator) {
        return new ContactForm(form, TextsField.line("role", operator.languages(), LINE));
    }

    static ContactForm filled(Contact contact, Operator operator) {
        var form =
                Form.empty()
                        .fill("sender", contact.sender())
                        .fill("name", contact.name())
                        .fill("email", contact.email())
                        .fill("telephone", contact.telephone())
                        .fill("address", contact.address())
                        .fill(Overtaken.VERSION, contact.version());
        var filled = of(form, operator);
        filled.role.fill(form, contact.role());
        return filled;
    }

    Contact read(Contact before, Operator operator, LocalDate today) {
        return new Contact(
                form.optionalLine("sender", LINE),
                form.optionalLine("name", LINE),
                role.read(form, before.role(), today),
                email(form, "email"),
                telephone(form, "telephone", operator),
                form.optionalText("address", 2 * LINE),
                before.version());
    }

    boolean isOf(Contact contact) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(contact.version()));
    }

    void overtakenBy(Contact saved, Operator operator) {
        var fields = new ArrayList<>(List.of("sender", "name", "email", "telephone", "address"));
        role.languages().forEach(language -> fields.add(role.in(language)));
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    static @Nullable Email email(Form form, String name) {
        return form.value(name).isBlank() ? null : form.parsed(name, "form.email", Email::new);
    }

    // A number that no plan knows may still help someone who can read.
    static @Nullable String telephone(Form form, String name, Operator operator) {
        var typed = form.optionalLine(name, SHORT);
        return typed.isEmpty()
                ? null
                : Telephone.parse(typed, operator.country()).map(Telephone::e164).orElse(typed);
    }
}
