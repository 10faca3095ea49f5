package org.handslag.directory;

import java.util.List;
import java.util.stream.Stream;

/** Where letters go. Each part may be empty. */
public record PostalAddress(String street, String postalCode, String city) {
    public static PostalAddress none() {
        return new PostalAddress("", "", "");
    }

    public boolean isEmpty() {
        return lines().isEmpty();
    }

    /** As written on an envelope below the name, without empty lines. */
    public List<String> lines() {
        return Stream.of(street, (postalCode + " " + city).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
