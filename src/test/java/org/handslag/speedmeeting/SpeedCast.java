package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.decision.DecisionCast;
import org.handslag.decision.DecisionCast.Seat;
import org.handslag.decision.DecisionCast.Waits;
import org.handslag.decision.DecisionPlay;
import org.handslag.scope.PersonId;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** Those who let people of a proposal meet, and those who meet. */
final class SpeedCast {
    final DecisionPlay play;
    final DecisionCast cast;

    SpeedCast(BeanFactory beans, int port) {
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
    }

    /** Plans that these of a run meet today; returns where the meeting stands. */
    String plan(Visitor leader, String run, List<Waits> mentees, List<Seat> seats) {
        return send(leader, run, today(run, mentees, seats)).expect(303).header("Location");
    }

    String plan(Visitor leader, List<Waits> mentees, List<Seat> seats) {
        return plan(leader, play.run(leader, false), mentees, seats);
    }

    List<Map.Entry<String, String>> today(String run, List<Waits> mentees, List<Seat> seats) {
        var typed = new ArrayList<Map.Entry<String, String>>();
        typed.add(Map.entry("day", cast.today()));
        typed.add(Map.entry("at", "13:30"));
        typed.add(Map.entry("where", "Järntorget 7, rum 3"));
        typed.add(Map.entry("until", cast.today()));
        mentees.forEach(one -> typed.add(Map.entry("mentees", number(run, one))));
        seats.forEach(one -> typed.add(Map.entry("seats", play.number(run, one))));
        return typed;
    }

    Visitor.Page send(Visitor leader, String run, List<Map.Entry<String, String>> typed) {
        return post(leader, run + "/speed-meetings/new", run + "/speed-meetings", typed);
    }

    static Visitor.Page post(
            Visitor visitor, String from, String to, List<Map.Entry<String, String>> typed) {
        var token = visitor.get(from).html().select("form input[name=_csrf]").first();
        var all = new ArrayList<>(typed);
        all.add(Map.entry(token.attr("name"), token.val()));
        return visitor.post(to, all);
    }

    private String number(String run, Waits who) {
        var asking = play.asking(run, who);
        return asking.replaceAll(".*/mentees/(\\d+)/asking", "$1");
    }

    /** Everyone of these came, and nobody else. */
    void came(Visitor leader, String meeting, PersonId... came) {
        var typed = new ArrayList<Map.Entry<String, String>>();
        for (var one : came) {
            typed.add(Map.entry("mentees", guest(meeting, one)));
        }
        post(leader, meeting, meeting + "/came", typed).expect(303);
    }

    /** Everyone came, and can say now whom they would like. */
    String held(Visitor leader, List<Waits> mentees, List<Seat> seats) {
        var meeting = plan(leader, mentees, seats);
        var everyone = new ArrayList<PersonId>();
        mentees.forEach(one -> everyone.add(one.person()));
        seats.forEach(one -> everyone.add(one.mentor()));
        came(leader, meeting, everyone.toArray(PersonId[]::new));
        leader.submit(leader.get(meeting).expect(200), "/opening", Map.of()).expect(303);
        return meeting;
    }

    String guest(String meeting, PersonId person) {
        return of("id", meeting, person);
    }

    String badge(String meeting, PersonId person) {
        return of("badge", meeting, person);
    }

    private String of(String column, String meeting, PersonId person) {
        return cast.one(
                "select %s from speed_guest where meeting_id = '%s' and person_id = '%s'"
                        .formatted(
                                column, meeting.substring(meeting.lastIndexOf('/') + 1), person));
    }

    String met(String meeting, PersonId person) {
        return "/goteborg/met/" + guest(meeting, person);
    }

    /** The name of the field with which something is said of someone. */
    String field(String meeting, PersonId of) {
        return "to-" + badge(meeting, of);
    }

    /** She says it on her own page, and saves it. */
    Visitor.Page says(String meeting, PersonId who, Map<String, String> places) {
        var her = cast.signedIn(who);
        var reading = her.submit(her.get(met(meeting, who)).expect(200), "/reading", places);
        return her.submit(reading.expect(200), met(meeting, who), Map.of());
    }

    /** Someone writes it down for her. */
    Visitor.Page noted(Visitor leader, String meeting, PersonId who, Map<String, String> places) {
        var path = meeting + "/guests/" + guest(meeting, who);
        return leader.submit(leader.get(path).expect(200), "/guests/", places);
    }

    Visitor.Page close(Visitor leader, String meeting) {
        return leader.submit(leader.get(meeting).expect(200), "/closure", Map.of());
    }
}
