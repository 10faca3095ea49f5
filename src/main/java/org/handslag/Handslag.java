package org.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The program. Users are found by {@code access}, never by name and password. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Handslag {
    static void main(String[] args) {
        SpringApplication.run(Handslag.class, args);
    }
}
