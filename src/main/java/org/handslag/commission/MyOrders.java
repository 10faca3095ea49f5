package org.handslag.commission;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.home.MySection;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What I have ordered, on my own page, found by the address that the orders came from. */
@Page
@Order(30)
class MyOrders implements MySection {
    private final Standings standings;
    private final People people;
    private final OrderMail mail;
    private final Templates templates;

    MyOrders(Standings standings, People people, OrderMail mail, Templates templates) {
        this.standings = standings;
        this.people = people;
        this.mail = mail;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return Optional.of(mine(f))
                .filter(orders -> !orders.isEmpty())
                .map(orders -> templates.commissionMine(f, orders));
    }

    /** Opens the page of one of them, as the link in the mail would. */
    @PostMapping("/me/orders/{id}")
    @Allow(value = Who.SIGNED_IN, to = "open what she has ordered")
    ResponseEntity<?> open(Frame f, @PathVariable CommissionId id) {
        return mine(f).stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .map(standing -> Answer.seeOther(f, mail.path(standing.id())))
                .orElseThrow(NotVisible::new);
    }

    private List<Standing> mine(Frame f) {
        return Optional.ofNullable(f.viewer().person())
                .flatMap(people::find)
                .flatMap(me -> Optional.ofNullable(me.email()))
                .map(email -> standings.by(email.normalised()))
                .orElse(List.of());
    }
}
