package org.handslag.passkey;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.directory.Person;
import org.handslag.limit.KeyedHash;
import org.handslag.scope.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What a device is asked, as its browser reads it ({@code PublicKeyCredentialCreationOptionsJSON}
 * and {@code PublicKeyCredentialRequestOptionsJSON} of WebAuthn).
 */
@Component
class Questions {
    private static final int HANDLE_BYTES = 32;
    private static final String REQUIRED = "required";

    private final Challenges challenges;
    private final Passkeys passkeys;
    private final KeyedHash hash;

    Questions(Challenges challenges, Passkeys passkeys, KeyedHash hash) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.hash = hash;
    }

    /** A new key, on a device that has none of hers, and that finds it again by itself. */
    Map<String, Object> adding(Person person, Site site) {
        var operator = site.operator().name();
        var asked = asked(challenges.ask(Ceremony.ADDING, person.id().value()));
        asked.put("rp", Map.of("id", site.id(), "name", operator));
        asked.put(
                "user",
                Map.of(
                        "id", handle(person.id()),
                        "name", person.name() + ", " + operator,
                        "displayName", person.name()));
        asked.put("pubKeyCredParams", algorithms());
        asked.put("attestation", "none");
        asked.put(
                "authenticatorSelection",
                Map.of(
                        "residentKey", REQUIRED,
                        "requireResidentKey", true,
                        "userVerification", REQUIRED));
        asked.put("excludeCredentials", keys(person.id()));
        return asked;
    }

    /** Any key for this site that the device holds. */
    Map<String, Object> signingIn(Site site) {
        return request(
                challenges.ask(Ceremony.SIGNING_IN, site.operator().id().value()), site, List.of());
    }

    /** One of this person's keys. */
    Map<String, Object> confirming(PersonId person, Site site) {
        return request(challenges.ask(Ceremony.CONFIRMING, person.value()), site, keys(person));
    }

    /** For the script of the page, which hands it to the device. */
    static ResponseEntity<?> answer(Map<String, Object> question) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(question);
    }

    private static Map<String, Object> request(
            String challenge, Site site, List<Map<String, Object>> keys) {
        var asked = asked(challenge);
        asked.put("rpId", site.id());
        asked.put("userVerification", REQUIRED);
        asked.put("allowCredentials", keys);
        return asked;
    }

    private static Map<String, Object> asked(String challenge) {
        var asked = new HashMap<String, Object>();
        asked.put("challenge", challenge);
        asked.put("timeout", Challenges.GOOD_FOR.toMillis());
        return asked;
    }

    /** Tells a device that two keys are one person's, and nobody who she is. */
    private String handle(PersonId person) {
        var bytes = hash.bytes("passkey", person.toString());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(bytes, HANDLE_BYTES));
    }

    private List<Map<String, Object>> keys(PersonId person) {
        return passkeys.credentials(person).stream()
                .map(id -> Map.<String, Object>of("type", "public-key", "id", id))
                .toList();
    }

    private static List<Map<String, Object>> algorithms() {
        return Authenticators.ALGORITHMS.stream()
                .map(a -> Map.<String, Object>of("type", "public-key", "alg", a.getValue()))
                .toList();
    }
}
