package org.handslag.web;

/** What the main navigation offers, in its order, and to whom. Named by {@code menu.COURSES} … */
public enum Menu {
    COURSES("/courses", Who.VISITOR),
    BECOME_A_MENTOR("/become-a-mentor", Who.VISITOR),
    INSTANCES("/instances", Who.COORDINATOR),
    CURRICULUM("/curriculum", Who.COORDINATOR),
    PEOPLE("/people", Who.COORDINATOR),
    ORGANISATIONS("/organisations", Who.COORDINATOR),
    SITE("/site-texts", Who.COORDINATOR);

    private final String path;
    private final Who who;

    Menu(String path, Who who) {
        this.path = path;
        this.who = who;
    }

    public String path() {
        return path;
    }

    Who who() {
        return who;
    }

    /** Whether a path is this place or lies below it. */
    public boolean holds(String path) {
        return path.equals(this.path)
                || path.startsWith(this.path + "/")
                || path.startsWith(this.path + "?");
    }
}
