package org.handslag.membership;

import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.springframework.stereotype.Component;

/** Tells who stands at the door of the network with her personal link. */
@Component
public class Doorway {
    private final MemberLinks links;
    private final People people;
    private final Memberships memberships;

    Doorway(MemberLinks links, People people, Memberships memberships) {
        this.links = links;
        this.people = people;
        this.memberships = memberships;
    }

    /** Also of someone who is no member any more, or not yet: the page tells her so. */
    public Member open(String token) {
        return links.open(token)
                .flatMap(people::find)
                .filter(person -> !person.isErased())
                .map(person -> of(person, MemberLinks.path(token)))
                .orElseThrow(NotVisible::new);
    }

    public Member of(Person person, String path) {
        return new Member(person, memberships.of(person.id()), path);
    }
}
