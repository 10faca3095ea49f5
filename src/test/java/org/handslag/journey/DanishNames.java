package org.handslag.journey;

import java.util.Locale;

/** What the people of each Danish mentorship are called, and where they meet. All are invented. */
enum DanishNames {
    AMINA("Amina Nur", "Ida Bech", "Dorthe Friis", "Mona Juul", "Henrik Ravn", "Afdeling Ådal"),
    OLEH("Oleh Bondar", "Kaj Lund", "Gitte Sand", "Lise Krog", "Jens Vang", "Afdeling Skov");

    static final String EMPLOYER = "Hinnerup Plejecenter";
    static final String REPRESENTATIVE = "Per Holm";

    private final String[] names;

    DanishNames(String... names) {
        this.names = names;
    }

    String mentee() {
        return names[0];
    }

    String mentor() {
        return names[1];
    }

    String contact() {
        return names[2];
    }

    String consultant() {
        return names[3];
    }

    String coordinator() {
        return names[4];
    }

    String workplace() {
        return department() + ", " + EMPLOYER;
    }

    String department() {
        return names[5];
    }

    static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@favrskov.example";
    }
}
