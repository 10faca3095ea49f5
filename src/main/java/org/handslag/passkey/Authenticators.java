package org.handslag.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads and checks what devices answer, by webauthn4j (WebAuthn level 3, sections 7.1 and 7.2): the
 * challenge, where the page stood, that the person was there and was known to the device, the
 * signature and the counter. Which device it is is nobody's matter: no attestation is asked for.
 */
@Component
class Authenticators {
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.RS256);

    private static final PublicKeyCredentialType PUBLIC_KEY = PublicKeyCredentialType.PUBLIC_KEY;
    private static final Logger LOG = LoggerFactory.getLogger(Authenticators.class);
    private static final int LONGEST = 20_000;
    private static final boolean KNOWN_TO_DEVICE = true;
    private static final boolean PRESENT = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attested =
            new AttestedCredentialDataConverter(converter);

    /** A new key that was brought, not yet checked. */
    RegistrationData brought(String answer) {
        return read(answer, () -> webauthn.parseRegistrationResponseJSON(answer));
    }

    /** A known key's answer, not yet checked. */
    AuthenticationData shown(String answer) {
        return read(answer, () -> webauthn.parseAuthenticationResponseJSON(answer));
    }

    static byte[] challenge(@Nullable CollectedClientData said) {
        if (said == null) {
            throw unreadable();
        }
        return said.getChallenge().getValue();
    }

    /** What the device calls the key (base64url). */
    static String credential(byte[] id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    PublicKey check(RegistrationData brought, Site site) {
        var parameters =
                ALGORITHMS.stream()
                        .map(a -> new PublicKeyCredentialParameters(PUBLIC_KEY, a))
                        .toList();
        var said = brought.getCollectedClientData();
        checked(
                () ->
                        webauthn.verify(
                                brought,
                                new RegistrationParameters(
                                        server(site, said), parameters, KNOWN_TO_DEVICE, PRESENT)));
        var data = Objects.requireNonNull(brought.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(data.getAttestedCredentialData());
        return new PublicKey(
                credential(credential.getCredentialId()),
                attested.convert(credential),
                data.getSignCount(),
                data.isFlagBE());
    }

    /** The counter as it stands now. */
    long check(AuthenticationData shown, PublicKey key, Site site) {
        var said = shown.getCollectedClientData();
        checked(
                () ->
                        webauthn.verify(
                                shown,
                                new AuthenticationParameters(
                                        server(site, said),
                                        record(key),
                                        null,
                                        KNOWN_TO_DEVICE,
                                        PRESENT)));
        return Objects.requireNonNull(shown.getAuthenticatorData()).getSignCount();
    }

    private static ServerProperty server(Site site, @Nullable CollectedClientData said) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin().toString()))
                .rpId(site.id())
                .challenge(Objects.requireNonNull(said).getChallenge())
                .build();
    }

    private CredentialRecord record(PublicKey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                null,
                key.counter(),
                attested.convert(key.attested()),
                null,
                null,
                null,
                null);
    }

    /** Whoever writes an answer herself may write anything. */
    private static <T> T read(String answer, Supplier<T> parser) {
        if (answer.isBlank()) {
            throw new Refusal("passkey.refused.none");
        }
        if (answer.length() > LONGEST) {
            throw unreadable();
        }
        try {
            return parser.get();
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    private static void checked(Runnable check) {
        try {
            check.run();
        } catch (MaliciousCounterValueException e) {
            throw new Refusal("passkey.refused.copied");
        } catch (RuntimeException e) {
            LOG.info("A passkey's answer was refused: {}", e.getClass().getSimpleName());
            throw new Refusal("passkey.refused.doubtful");
        }
    }

    private static Refusal unreadable() {
        return new Refusal("passkey.refused.unreadable");
    }
}
