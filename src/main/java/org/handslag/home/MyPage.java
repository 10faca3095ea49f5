package org.handslag.home;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.handslag.access.SignIn;
import org.handslag.directory.Person;

/**
 * What "my page" shows.
 *
 * @param here id of the sign-in with which she reads this
 */
public record MyPage(
        Person person,
        List<JteModel> sections,
        List<Reader> readers,
        List<SignIn> devices,
        String here) {

    /** Someone who has looked at her data; {@code page} is a key that may have a message. */
    public record Reader(LocalDate day, String name, String page) {}
}
