package org.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Handslag {
    static void main(String[] args) {
        SpringApplication.run(Handslag.class, args);
    }
}
