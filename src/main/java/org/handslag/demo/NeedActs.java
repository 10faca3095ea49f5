package org.handslag.demo;

import java.util.HashMap;
import org.handslag.need.NeedId;
import org.handslag.need.Needs;
import org.handslag.need.Needs.Wish;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** What the people of the World need, and how it is arranged. */
@Component
class NeedActs {
    private final Needs needs;
    private final Seats seats;

    NeedActs(Needs needs, Seats seats) {
        this.needs = needs;
        this.seats = seats;
    }

    void play(Act.OfNeeds act, Cue cue) {
        switch (act) {
            case Act.Tells told -> tell(told, cue);
            case Act.Arranges arranged -> arrange(arranged, cue);
        }
    }

    private void tell(Act.Tells told, Cue cue) {
        var wishes =
                told.needs().entrySet().stream()
                        .map(need -> new Wish(need.getKey(), need.getValue()))
                        .toList();
        needs.write(seat(cue, told.who()), wishes, cue.visitor());
    }

    private void arrange(Act.Arranges arranged, Cue cue) {
        var seat = seat(cue, arranged.who());
        var how = new HashMap<NeedId, String>();
        for (var need : needs.of(seat.id())) {
            how.put(need.id(), arranged.how().getOrDefault(need.choice(), need.how()));
        }
        needs.arrange(seat, how, cue.coordinator());
    }

    private Registration seat(Cue cue, String who) {
        return seats.find(cue.of(who)).orElseThrow();
    }
}
