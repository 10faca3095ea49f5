package org.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program. Users are found by {@code access}, never by name and password. Beans carry their
 * whole class name, so that two modules may use the same word.
 */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Handslag {
    static void main(String[] args) {
        SpringApplication.run(Handslag.class, args);
    }
}
