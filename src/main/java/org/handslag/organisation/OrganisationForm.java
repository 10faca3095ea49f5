package org.handslag.organisation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.Organisation;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about an organisation. */
record OrganisationForm(Form form) {
    private static final List<String> FIELDS =
            List.of("name", "sector", "country", "number", "municipality", "web");
    private static final Pattern SCHEME = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final int LINE = 200;

    static OrganisationForm filled(Organisation organisation) {
        var number = organisation.number();
        return new OrganisationForm(
                Form.empty()
                        .fill("name", organisation.name())
                        .fill("sector", organisation.sector())
                        .fill("country", organisation.country())
                        .fill("number", number == null ? "" : number.display())
                        .fill("municipality", organisation.municipality())
                        .fill("web", organisation.web())
                        .fill(Overtaken.VERSION, organisation.version()));
    }

    /** Null beside a problem when the sector or the country is missing. */
    @Nullable NewOrganisation read() {
        var name = form.line("name", LINE);
        var sector = form.choice("sector", Sector.class);
        var country = form.choice("country", Country.class);
        var number = country == null ? null : number(country);
        var municipality = form.optionalLine("municipality", LINE);
        var web = web();
        return sector == null || country == null
                ? null
                : new NewOrganisation(name, country, number, sector, municipality, web);
    }

    boolean isOf(Organisation organisation) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(organisation.version()));
    }

    void overtakenBy(Organisation saved, Frame frame) {
        Overtaken.tell(
                form,
                filled(saved).form,
                FIELDS,
                (field, value) ->
                        switch (field) {
                            case "sector" -> frame.t(Sector.valueOf(value));
                            case "country" -> frame.t(Country.valueOf(value));
                            default -> value;
                        });
    }

    void taken(Organisation by) {
        form.wrong(
                by.number() != null && !form.value("number").isBlank() ? "number" : "name",
                "organisation.taken",
                Map.of("name", by.name()));
    }

    private @Nullable RegistrationNumber number(Country country) {
        var typed = form.optionalLine("number", 60);
        if (typed.isEmpty()) {
            return null;
        }
        var number = RegistrationNumber.parse(typed, country);
        if (number.isEmpty()) {
            form.wrong("number", "organisation.number-wrong." + country);
        } else if (number.get().country() != country) {
            form.wrong("country", "organisation.number-of-other-country");
        }
        return number.orElse(null);
    }

    private String web() {
        var typed = form.optionalLine("web", LINE);
        if (typed.isEmpty()) {
            return "";
        }
        var whole = SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
        try {
            var host = URI.create(whole).getHost();
            if (host != null && host.contains(".")) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            // told below, as for an address without a host
        }
        form.wrong("web", "form.web");
        return typed;
    }
}
