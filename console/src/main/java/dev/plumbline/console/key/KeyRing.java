package dev.plumbline.console.key;

import dev.plumbline.console.log.Head;
import dev.plumbline.console.log.Seal;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys in a folder: {@code ID.key} with 32 bytes for the candidate of an interview, sealing with
 * AES-256-GCM (NIST SP 800-38D) under a nonce of 12 random bytes, and {@code signing} with an
 * Ed25519 key (RFC 8032).
 */
public final class KeyRing implements Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecureRandom random;
    private final PrivateKey signing;
    private final String publicKey;
    private final Map<String, Optional<SecretKeySpec>> known = new ConcurrentHashMap<>();

    private KeyRing(Path folder, SecureRandom random, PrivateKey signing, String publicKey) {
        this.folder = folder;
        this.random = random;
        this.signing = signing;
        this.publicKey = publicKey;
    }

    /** The keys in a folder, with a new signing key when there is none yet. */
    public static KeyRing open(Path folder, SecureRandom random) throws IOException {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("signing");
            if (!Files.exists(file)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
                KeyPair pair = generator.generateKeyPair();
                Base64.Encoder base64 = Base64.getEncoder();
                PrivateFile.write(
                        file,
                        (base64.encodeToString(pair.getPrivate().getEncoded())
                                        + "\n"
                                        + base64.encodeToString(pair.getPublic().getEncoded())
                                        + "\n")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != 2) {
                throw new IOException("The signing key is damaged. Restore it from a backup.");
            }
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getDecoder().decode(lines.get(0))));
            return new KeyRing(folder, random, key, lines.get(1));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The signing key is damaged. Restore it from a backup.", e);
        }
    }

    /** Makes the key for the candidate of an interview, unless it is there. */
    public void make(String interview) throws IOException {
        if (!has(interview)) {
            byte[] key = new byte[32];
            random.nextBytes(key);
            PrivateFile.write(file(interview), key);
            known.remove(interview);
        }
    }

    /** Destroys a key: the file is written over before it is deleted. */
    public void destroy(String interview) throws IOException {
        known.put(interview, Optional.empty());
        PrivateFile.destroy(file(interview));
    }

    private Path file(String interview) {
        if (!interview.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("no interview is called so");
        }
        return folder.resolve(interview + ".key");
    }

    private Optional<SecretKeySpec> key(String interview) {
        return known.computeIfAbsent(
                interview,
                i -> {
                    Path file = file(i);
                    try {
                        return Files.exists(file)
                                ? Optional.of(new SecretKeySpec(Files.readAllBytes(file), "AES"))
                                : Optional.empty();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public boolean has(String interview) {
        return key(interview).isPresent();
    }

    @Override
    public byte[] close(String interview, String bound, byte[] bytes) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        SecretKeySpec key =
                key(interview).orElseThrow(() -> new IllegalStateException("no key is there"));
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, interview, bound, bytes);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    @Override
    public Optional<byte[]> open(String interview, String bound, byte[] sealed) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return key(interview)
                .map(k -> cipher(Cipher.DECRYPT_MODE, k, nonce, interview, bound, rest));
    }

    private static byte[] cipher(
            int mode, SecretKeySpec key, byte[] nonce, String interview, String bound, byte[] in) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((interview + "\n" + bound).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(in);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealed bytes are not those of this key", e);
        }
    }

    @Override
    public Head sign(String interview, long sequence, String hash) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(Head.message(interview, sequence, hash));
            return new Head(
                    sequence,
                    hash,
                    publicKey,
                    Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 signs with Ed25519", e);
        }
    }
}
