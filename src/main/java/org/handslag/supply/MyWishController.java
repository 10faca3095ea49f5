package org.handslag.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.fit.MenteeFacts;
import org.handslag.pool.Waiting;
import org.handslag.referral.Wishers;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** My wish as employers may read it. For those who wish for a mentor. */
@Page
@RequestMapping(MyWishController.PATH)
class MyWishController {
    static final String PATH = "/me/open-wish";

    private final WhoWaits waits;
    private final Releasing releasing;
    private final SupplyWords words;
    private final Wishers wishers;
    private final Templates templates;

    MyWishController(
            WhoWaits waits,
            Releasing releasing,
            SupplyWords words,
            Wishers wishers,
            Templates templates) {
        this.waits = waits;
        this.releasing = releasing;
        this.words = words;
        this.wishers = wishers;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "read her wish as employers would, as a mentee")
    ResponseEntity<?> show(Frame f) {
        var page = page(f, waiting(f));
        return Answer.page(templates.supplyWish(f, page, page.form()));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "let employers read lines of her wish without her name")
    ResponseEntity<?> release(Frame f, Form form) {
        var her = waiting(f);
        var page = page(f, her);
        var lines = form.choices("lines", SupplyLine.class);
        if (her.isEmpty() || !form.value("seen").equals(page.seen())) {
            form.wrong("lines", "supply.refused.changed");
            return Answer.refused(templates.supplyWish(f, page, form));
        }
        if (lines.isEmpty() || !SupplyLine.all(her.get().facts()).keySet().containsAll(lines)) {
            form.wrong("lines", "supply.refused.choose");
            return Answer.invalid(templates.supplyWish(f, page, form));
        }
        releasing.release(her.get(), lines, f.viewer());
        return Answer.done(f, PATH, "supply.done.released");
    }

    @PostMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "take back what employers read of her wish")
    ResponseEntity<?> takeBack(Frame f) {
        waiting(f);
        releasing.takeBack(f.viewer().self(), f.viewer());
        return Answer.done(f, PATH, "supply.done.taken-back");
    }

    private Optional<Waiting> waiting(Frame f) {
        if (!wishers.wishes(f.viewer().self())) {
            throw new NotVisible();
        }
        return waits.of(f.viewer().self(), f.home().zone());
    }

    private WishPage page(Frame f, Optional<Waiting> her) {
        var facts = her.map(Waiting::facts).orElseGet(MenteeFacts::none);
        var out = releasing.of(f.viewer().self());
        var saying = words.in(f);
        var mine = SupplyLine.all(facts);
        return new WishPage(
                her.isPresent(),
                out.isPresent(),
                saying.lines(mine),
                her.flatMap(one -> out.filter(wish -> wish.isOf(one)))
                        .map(wish -> saying.lines(wish.shown(facts)))
                        .orElseGet(List::of),
                seen(mine));
    }

    /** So that nothing goes out which she has not read: it may have been changed in between. */
    private static String seen(Map<SupplyLine, List<String>> mine) {
        return Integer.toHexString(mine.toString().hashCode());
    }
}
