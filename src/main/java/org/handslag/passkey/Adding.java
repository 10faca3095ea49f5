package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.handslag.directory.People;
import org.handslag.scope.Refusal;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** How a key comes to someone who has shown lately who she is. Works within a unit of work. */
@Component
class Adding {
    private final Freshness freshness;
    private final Questions questions;
    private final KeyRing ring;
    private final People people;
    private final Addresses addresses;

    Adding(
            Freshness freshness,
            Questions questions,
            KeyRing ring,
            People people,
            Addresses addresses) {
        this.freshness = freshness;
        this.questions = questions;
        this.ring = ring;
        this.people = people;
        this.addresses = addresses;
    }

    boolean isAllowed(Frame f, Authentication signIn) {
        return freshness.letsAdd(f.viewer(), signIn);
    }

    ResponseEntity<?> ask(Frame f, Authentication signIn, HttpServletRequest request) {
        refuseStale(f, signIn);
        var me = people.find(f.viewer().self()).orElseThrow();
        return Questions.answer(questions.adding(me, site(f, request)));
    }

    void add(Frame f, Authentication signIn, String name, HttpServletRequest request) {
        refuseStale(f, signIn);
        ring.add(f, name, request.getParameter(Onward.ANSWER), site(f, request));
    }

    private void refuseStale(Frame f, Authentication signIn) {
        if (!isAllowed(f, signIn)) {
            throw new Refusal("passkey.refused.stale");
        }
    }

    private Site site(Frame f, HttpServletRequest request) {
        return new Site(addresses.origin(request), f.home());
    }
}
