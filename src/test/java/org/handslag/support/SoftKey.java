package org.handslag.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A security key made of software (WebAuthn level 3, ES256, no attestation): it answers as a device
 * does, also for a page that stands elsewhere or with a counter that is wrong.
 */
public class SoftKey {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT_AND_KNOWN = 0x05;
    private static final int HOLDS_KEY = 0x40;

    private final byte[] id = new byte[16];
    private final KeyPair pair;
    private String origin;
    private int counter;

    public SoftKey(int port) {
        new SecureRandom().nextBytes(id);
        origin = "http://localhost:" + port;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that this person has added to her own. */
    public static SoftKey of(Staff staff, int port, Operator operator, PersonId person) {
        var key = new SoftKey(port);
        var visitor = staff.signedInByLink(port, operator, person);
        var page = visitor.get("/" + operator.slug() + "/me/passkeys").expect(200);
        key.press(visitor, page, Map.of()).expect(303);
        return key;
    }

    /** From now on the page claims to stand there. */
    public SoftKey at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** The next answer counts on from here, as a copy of the key would. */
    public SoftKey counting(int from) {
        counter = from;
        return this;
    }

    /** Does what the page's script does with its first form for a passkey, and sends that form. */
    public Visitor.Page press(Visitor by, Visitor.Page page, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("passkey.answer", answer(by, page));
        return by.submit(page, action(page), fields);
    }

    /** What the device answers to that form. */
    public String answer(Visitor by, Visitor.Page page) {
        var form = page.html().select("form[data-passkey]").first();
        var token = Map.of("_csrf", form.select("input[name=_csrf]").val());
        var question = JSON.readTree(by.post(form.attr("data-ask"), token).expect(200).text());
        return form.attr("data-passkey").equals("create") ? made(question) : signed(question);
    }

    public static String action(Visitor.Page page) {
        return page.html().select("form[data-passkey]").attr("action");
    }

    private String made(JsonNode question) {
        var said = said("webauthn.create", question);
        var data = data(question.get("rp").get("id").asString(), HOLDS_KEY, attested());
        var object =
                bytes(
                        hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                        new byte[] {(byte) data.length},
                        data);
        return answered(Map.of("clientDataJSON", text(said), "attestationObject", text(object)));
    }

    private String signed(JsonNode question) {
        var said = said("webauthn.get", question);
        var data = data(question.get("rpId").asString(), 0);
        return answered(
                Map.of(
                        "clientDataJSON", text(said),
                        "authenticatorData", text(data),
                        "signature", text(signature(bytes(data, hash(said))))));
    }

    private String answered(Map<String, String> response) {
        return JSON.writeValueAsString(
                Map.of(
                        "id",
                        text(id),
                        "rawId",
                        text(id),
                        "type",
                        "public-key",
                        "authenticatorAttachment",
                        "platform",
                        "clientExtensionResults",
                        Map.of(),
                        "response",
                        response));
    }

    private byte[] said(String type, JsonNode question) {
        var said =
                Map.of(
                        "type",
                        type,
                        "challenge",
                        question.get("challenge").asString(),
                        "origin",
                        origin,
                        "crossOrigin",
                        false);
        return JSON.writeValueAsBytes(said);
    }

    private byte[] data(String site, int flags, byte[]... more) {
        var head =
                ByteBuffer.allocate(37)
                        .put(hash(site.getBytes(StandardCharsets.UTF_8)))
                        .put((byte) (PRESENT_AND_KNOWN | flags))
                        .putInt(++counter)
                        .array();
        return bytes(head, bytes(more));
    }

    /** No model, the id, and the public key as COSE writes it. */
    private byte[] attested() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return bytes(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                hex("a5010203262001215820"),
                whole(point.getAffineX().toByteArray()),
                hex("225820"),
                whole(point.getAffineY().toByteArray()));
    }

    private byte[] signature(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 bytes, whatever sign or length the number has. */
    private static byte[] whole(byte[] number) {
        var whole = new byte[32];
        var kept = Math.min(number.length, 32);
        System.arraycopy(number, number.length - kept, whole, 32 - kept, kept);
        return whole;
    }

    private static byte[] hash(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
