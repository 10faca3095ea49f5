package org.handslag.web;

import java.util.List;
import org.handslag.scope.Viewer;

/** What the main navigation offers, in its order, and to whom. Named by {@code menu.COURSES} … */
public enum Menu {
    TODAY("/home", Who.COORDINATOR, Who.ADMINISTRATOR),
    REFERRALS("/referrals", Who.COORDINATOR, Who.JOB_CONSULTANT),
    PROPOSALS("/proposals", Who.COORDINATOR),
    CHOICES("/choices", Who.COORDINATOR, Who.JOB_CONSULTANT),
    MENTORSHIPS("/mentorships", Who.COORDINATOR, Who.JOB_CONSULTANT),
    ROOM("/room", Who.EMPLOYER_CONTACT),
    COURSES("/courses", Who.VISITOR),
    BECOME_A_MENTOR("/become-a-mentor", Who.VISITOR),
    ASK_FOR_A_MENTOR("/ask-for-a-mentor", Who.VISITOR),
    INSTANCES("/instances", Who.COORDINATOR),
    CURRICULUM("/curriculum", Who.COORDINATOR),
    PEOPLE("/people", Who.COORDINATOR),
    ORGANISATIONS("/organisations", Who.COORDINATOR),
    NETWORK("/meetings", Who.COORDINATOR),
    MESSAGES("/messages", Who.COORDINATOR),
    SITE("/site-texts", Who.COORDINATOR),
    ROLES("/roles", Who.COORDINATOR, Who.ADMINISTRATOR),
    SETTINGS("/settings", Who.COORDINATOR, Who.ADMINISTRATOR);

    private final String path;
    private final List<Who> who;

    Menu(String path, Who... who) {
        this.path = path;
        this.who = List.of(who);
    }

    public String path() {
        return path;
    }

    /** Whoever plans the courses reaches what visitors see by the operator's name above. */
    boolean isFor(Viewer viewer) {
        var offered = who.stream().anyMatch(kind -> kind.includes(viewer));
        return offered && (!isPublic() || !Who.COORDINATOR.includes(viewer));
    }

    private boolean isPublic() {
        return who.contains(Who.VISITOR);
    }

    /** Whether a path is this place or lies below it. */
    public boolean holds(String path) {
        return path.equals(this.path)
                || path.startsWith(this.path + "/")
                || path.startsWith(this.path + "?");
    }
}
