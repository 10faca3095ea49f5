package org.handslag.home;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.Operators;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Paths;

/** What is asked of whoever makes an operator. */
record FoundingForm(Form form) {
    private static final int LINE = 200;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,40}");

    Optional<NewOperator> read(Operators operators, Languages languages) {
        var name = form.line("name", LINE);
        var slug = slug(operators);
        var country = form.choice("country", Country.class);
        var language = form.parsed("language", "form.choose", tag -> spoken(tag, languages));
        var administrator = form.line("administrator", LINE);
        var email = form.parsed("email", "access.sign-in.email-wrong", Email::new);
        if (!form.ok() || country == null || language == null || email == null) {
            return Optional.empty();
        }
        var all =
                Stream.concat(
                                Stream.of(language),
                                form.values("languages").stream()
                                        .filter(languages::speaks)
                                        .map(Locale::forLanguageTag))
                        .distinct()
                        .toList();
        return Optional.of(new NewOperator(name, slug, country, all, administrator, email));
    }

    private String slug(Operators operators) {
        var slug = form.line("slug", LINE);
        if (!slug.isEmpty() && (!SLUG.matcher(slug).matches() || Paths.isReserved(slug))) {
            form.wrong("slug", "home.start.slug-wrong");
        } else if (operators.bySlug(slug).isPresent()) {
            form.wrong("slug", "constraint.operator_slug_taken");
        }
        return slug;
    }

    private static Locale spoken(String tag, Languages languages) {
        if (!languages.speaks(tag)) {
            throw new IllegalArgumentException("Not a language of the interface");
        }
        return Locale.forLanguageTag(tag);
    }
}
