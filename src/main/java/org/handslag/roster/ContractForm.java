package org.handslag.roster;

import java.util.List;
import org.handslag.scope.Email;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a contract. */
record ContractForm(Form form) {
    private static final List<String> LINES =
            List.of(
                    "number",
                    "from",
                    "until",
                    "covers",
                    "included",
                    "contactName",
                    "contactEmail",
                    "contactTelephone");
    private static final int LINE = 120;
    private static final int SHORT = 40;
    private static final int TEXT = 2000;
    private static final int MOST = 1000;

    static ContractForm filled(Contract contract) {
        return new ContractForm(
                Form.empty()
                        .fill("number", contract.number())
                        .fill("from", contract.from())
                        .fill("until", contract.until())
                        .fill("covers", contract.covers())
                        .fill("included", contract.included())
                        .fill("contactName", contract.contact().name())
                        .fill("contactEmail", contract.contact().email())
                        .fill("contactTelephone", contract.contact().telephone())
                        .fill(Overtaken.VERSION, contract.version()));
    }

    /** Null when something is wrong; the problems are noted. */
    @Nullable Contract read(ContractId id, RosterId provider, long version) {
        var number = form.line("number", LINE);
        var from = form.date("from");
        var until = form.date("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "roster.ends-first");
        }
        var covers = form.text("covers", TEXT);
        var included = form.value("included").isBlank() ? null : form.number("included", 1, MOST);
        var contact = contact();
        return from == null || until == null || !form.ok()
                ? null
                : new Contract(
                        id, provider, number, from, until, covers, included, contact, version);
    }

    boolean isOf(Contract contract) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(contract.version()));
    }

    void overtakenBy(Contract saved) {
        Overtaken.tell(form, filled(saved).form, LINES);
    }

    private Contract.Contact contact() {
        var email = form.optionalLine("contactEmail", LINE);
        if (!email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("contactEmail", "form.email");
        }
        return new Contract.Contact(
                form.optionalLine("contactName", LINE),
                email,
                form.optionalLine("contactTelephone", SHORT));
    }
}
