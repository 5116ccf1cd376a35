package dev.plumbline.console.log;

import dev.plumbline.bank.canonical.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The end of a chain as it was at a moment, signed with Ed25519 (RFC 8032).
 *
 * @param sequence of the envelope that it vouches for
 * @param hash of that envelope
 * @param key the public key, base64 of its X.509 form
 * @param signature base64
 */
public record Head(long sequence, String hash, String key, String signature) {

    /** The type of the envelopes that hold a head. */
    public static final String TYPE = "head-signed";

    /** The bytes that are signed. */
    public static byte[] message(String interview, long sequence, String hash) {
        return (interview + "\n" + sequence + "\n" + hash).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the signature is that of its key over an interview's chain. */
    public boolean holds(String interview) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            check.update(message(interview, sequence, hash));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** As one line of JSON. */
    public String line() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("seq", sequence);
        out.put("hash", hash);
        out.put("key", key);
        out.put("signature", signature);
        return Json.line(out);
    }

    /** The first sixteen digits of the hash, as a report prints them. */
    public String brief() {
        return hash.substring(0, 16);
    }
}
