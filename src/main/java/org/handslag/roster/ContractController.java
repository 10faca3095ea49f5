package org.handslag.roster;

import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The contracts of a provider. */
@Page
@RequestMapping("/roster/{id}/contracts")
class ContractController {
    private final Roster roster;
    private final ObjectProvider<Deliveries> deliveries;
    private final Templates templates;
    private final Clock clock;

    ContractController(
            Roster roster,
            ObjectProvider<Deliveries> deliveries,
            Templates templates,
            Clock clock) {
        this.roster = roster;
        this.deliveries = deliveries;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter a contract with a provider")
    ResponseEntity<?> blank(Frame f, @PathVariable RosterId id) {
        return Answer.page(templates.rosterNewContract(f, provider(id), Form.empty()));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "enter a contract with a provider")
    ResponseEntity<?> create(Frame f, @PathVariable RosterId id, Form form) {
        var provider = provider(id);
        var contract = new ContractForm(form).read(ContractId.next(), id, 0);
        if (contract == null) {
            return Answer.invalid(templates.rosterNewContract(f, provider, form));
        }
        roster.add(contract, f.viewer());
        return Answer.done(f, contract.path(), "roster.contract-added");
    }

    @GetMapping("/{contract}")
    @Allow(value = Who.COORDINATOR, to = "see a contract and what has been given under it")
    ResponseEntity<?> show(
            Frame f, @PathVariable RosterId id, @PathVariable("contract") ContractId contractId) {
        var contract = contract(id, contractId);
        var under = deliveries.stream().flatMap(all -> all.under(contractId).stream()).toList();
        var today = f.home().today(clock);
        return Answer.page(
                templates.rosterContract(
                        f, new ContractPage(provider(id), contract, under, today)));
    }

    @GetMapping("/{contract}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a contract")
    ResponseEntity<?> edit(
            Frame f, @PathVariable RosterId id, @PathVariable("contract") ContractId contractId) {
        var contract = contract(id, contractId);
        return Answer.page(
                templates.rosterEditContract(f, contract, ContractForm.filled(contract).form()));
    }

    @PostMapping("/{contract}")
    @Allow(value = Who.COORDINATOR, to = "change a contract")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable RosterId id,
            @PathVariable("contract") ContractId contractId,
            Form form) {
        var contract = contract(id, contractId);
        var typed = new ContractForm(form);
        var changed = typed.read(contractId, id, contract.version());
        if (changed == null) {
            return Answer.invalid(templates.rosterEditContract(f, contract, form));
        }
        if (!typed.isOf(contract) || !roster.edit(contract, changed, f.viewer())) {
            var saved = contract(id, contractId);
            typed.overtakenBy(saved);
            return Answer.refused(templates.rosterEditContract(f, saved, form));
        }
        return Answer.done(f, contract.path(), "roster.contract-saved");
    }

    private RosterEntry provider(RosterId id) {
        return roster.find(id).filter(RosterEntry::isProvider).orElseThrow(NotVisible::new);
    }

    private Contract contract(RosterId provider, ContractId id) {
        return roster.contract(id)
                .filter(contract -> contract.entry().equals(provider))
                .orElseThrow(NotVisible::new);
    }
}
