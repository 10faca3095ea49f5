package org.handslag.demo;

/** Someone who registers, in the script {@code Name} or {@code Name | Organisation | Workplace}. */
record Attendee(String name, String organisation, String workplace) {

    static Attendee of(String written) {
        var told = written.split(" \\| ");
        return told.length == 1
                ? new Attendee(told[0], "", "")
                : new Attendee(told[0], told[1], told[2]);
    }

    boolean isEmployed() {
        return !workplace.isEmpty();
    }
}
