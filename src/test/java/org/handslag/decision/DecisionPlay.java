package org.handslag.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.decision.DecisionCast.Seat;
import org.handslag.decision.DecisionCast.Waits;
import org.handslag.scope.PersonId;
import org.handslag.support.Inbox;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** What those do who ask, and those who are asked. */
public final class DecisionPlay {
    public final DecisionCast cast;
    private final Inbox inbox;

    public DecisionPlay(BeanFactory beans, int port) {
        this.cast = new DecisionCast(beans, port);
        this.inbox = beans.getBean(Inbox.class);
    }

    /** She, at her own page, without having signed in. */
    public Visitor herself() {
        return new Visitor(cast.port, "sv");
    }

    /** A proposal of who waits and what is free now; returns its path. */
    public String run(Visitor leader, boolean trial) {
        var page = leader.get("/goteborg/proposals").expect(200);
        var typed = new HashMap<>(Map.of("goal", "MOST_MATCHED", "weeks", "12"));
        if (trial) {
            typed.put("trial", "yes");
        }
        return leader.submit(page, "/proposals", typed).expect(303).header("Location");
    }

    /** Puts a proposal away. */
    public void discard(Visitor leader, String run) {
        var token =
                leader.get("/goteborg/proposals").html().select("form input[type=hidden]").first();
        leader.post(run + "/discarding", List.of(Map.entry(token.attr("name"), token.val())))
                .expect(303);
    }

    /** Where a mentee of a run is asked. */
    public String asking(String run, Waits who) {
        var number =
                cast.one(
                        "select number from match_run_mentee where run_id = '"
                                + run.substring(run.lastIndexOf('/') + 1)
                                + "' and person_id = '"
                                + who.person()
                                + "'");
        return run + "/mentees/" + number + "/asking";
    }

    public String number(String run, Seat seat) {
        return cast.one(
                "select number from match_run_seat where run_id = '"
                        + run.substring(run.lastIndexOf('/') + 1)
                        + "' and person_id = '"
                        + seat.mentor()
                        + "'");
    }

    /** Asks her about these, the first first; returns the answer. */
    public Visitor.Page ask(Visitor leader, Waits who, String way, Seat... seats) {
        var run = run(leader, false);
        var path = asking(run, who);
        return leader.submit(leader.get(path).expect(200), "/asking", typed(run, way, seats));
    }

    public Map<String, String> typed(String run, String way, Seat... seats) {
        var typed = new HashMap<>(Map.of("way", way, "days", "7"));
        typed.put("second", "");
        typed.put("third", "");
        var fields = List.of("first", "second", "third");
        for (int at = 0; at < seats.length; at++) {
            typed.put(fields.get(at), number(run, seats[at]));
        }
        return typed;
    }

    public void answers(PersonId who, String answer) {
        var visitor = cast.signedIn(who);
        visitor.submit(asked(visitor), "/answer", Map.of("answer", answer)).expect(303);
    }

    public Visitor.Page asked(Visitor visitor) {
        var mine = visitor.get("/goteborg/me").expect(200);
        var path = mine.html().select("a[href*=/asked/]").attr("href");
        return visitor.get(path).expect(200);
    }

    public Visitor.Page yes(Visitor her, Visitor.Page page, int place) {
        var chosen =
                page.html()
                        .select("section[aria-labelledby=choice-" + place + "] input[name=choice]")
                        .first()
                        .val();
        return her.submit(page, "/yes", Map.of("choice", chosen));
    }

    public String choice(Waits who) {
        return cast.one(
                """
                select c.id from mentor_choice c
                  join mentor_choosing a on a.id = c.choosing_id
                 where a.person_id = '%s' order by a.asked_at desc, c.place limit 1
                """
                        .formatted(who.person()));
    }

    public String link(Waits who) {
        return inbox.of(cast.goteborg(), who.email()).stream()
                .filter(letter -> letter.text().contains("/my-choices/"))
                .toList()
                .getLast()
                .path();
    }
}
