package org.handslag.home;

import org.handslag.directory.NewPerson;
import org.handslag.directory.Person;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Operator;
import org.handslag.scope.Telephone;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;

/**
 * What a person changes about herself. Her e-mail address is not among it: whoever could change
 * that for a moment could sign in as her for ever.
 */
record MyDataForm(Form form) {
    private static final int LINE = 200;
    private static final int SHORT = 40;

    static MyDataForm filled(Person person) {
        var telephone = person.telephone();
        return new MyDataForm(
                Form.empty()
                        .fill("name", person.name())
                        .fill("telephone", telephone)
                        .fill("street", person.address().street())
                        .fill("postalCode", person.address().postalCode())
                        .fill("city", person.address().city())
                        .fill("language", person.language().toLanguageTag())
                        .fill("version", person.version()));
    }

    Person read(Person person, Operator operator, Languages languages) {
        var name = form.line("name", LINE);
        var telephone = form.optionalLine("telephone", SHORT);
        var address =
                new PostalAddress(
                        form.optionalLine("street", LINE),
                        form.optionalLine("postalCode", SHORT),
                        form.optionalLine("city", LINE));
        return person.with(
                new NewPerson(
                        name,
                        person.email(),
                        telephone.isEmpty() ? null : number(telephone, operator),
                        address,
                        form.language("language", languages, person.language())));
    }

    boolean isOf(Person person) {
        return form.value("version").equals(String.valueOf(person.version()));
    }

    private static String number(String typed, Operator operator) {
        return Telephone.parse(typed, operator.country()).map(Telephone::e164).orElse(typed);
    }
}
