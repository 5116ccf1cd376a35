package dev.plumbline.cli.desk.serve;

import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.serve.ServerOptions;
import dev.plumbline.console.serve.ServerOptions.Tls;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where the console listens, and with which certificate when others are let in. */
public final class LanCertificate {

    private static final String PASSWORD = "PLUMBLINE_KEYSTORE_PASSWORD";

    private final Surroundings surroundings;
    private final Path data;

    /** The certificates of a data folder. */
    public LanCertificate(Surroundings surroundings, Path data) {
        this.surroundings = surroundings;
        this.data = data;
    }

    /** Ends the command when options do not go together. */
    public static void check(int port, boolean lan, List<String> names, Optional<Path> keystore) {
        if (port < 0 || port > 65_535) {
            throw Refusal.usage("--port takes 0 to 65535.");
        } else if (!lan && (keystore.isPresent() || !names.isEmpty())) {
            throw Refusal.usage(
                    "--name and --keystore go with --lan; without it only this machine is let in.");
        } else if (names.stream().anyMatch(n -> !n.matches("[A-Za-z0-9.-]{1,253}"))) {
            throw Refusal.usage("--name takes a host name or an address.");
        }
    }

    /** What the options say. */
    public ServerOptions options(
            int port, boolean lan, List<String> names, Optional<Path> keystore) {
        if (!lan) {
            return new ServerOptions("127.0.0.1", port, List.of(), Optional.empty());
        }
        List<String> all = names.isEmpty() ? List.of(ownAddress()) : names;
        return new ServerOptions(
                "0.0.0.0",
                port,
                all,
                Optional.of(keystore.map(this::given).orElseGet(() -> made(all))));
    }

    private static String ownAddress() {
        try {
            return InetAddress.getLocalHost().getHostAddress();
        } catch (IOException e) {
            throw Refusal.usage("this machine's address is not known; give it with --name.");
        }
    }

    private Tls given(Path keystore) {
        String password = surroundings.environment().get(PASSWORD);
        if (password == null) {
            throw Refusal.usage("the keystore's password is read from " + PASSWORD + ".");
        }
        Path place = surroundings.resolve(keystore);
        fingerprint(place, password);
        return new Tls(place.toString(), password);
    }

    private Tls made(List<String> names) {
        Path keystore = data.resolve("certificate.p12");
        Path secret = data.resolve("certificate.password");
        try {
            if (!Files.exists(keystore)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                PrivateFile.write(
                        secret,
                        HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
                make(keystore, Files.readString(secret), names);
            }
            String password = Files.readString(secret);
            surroundings
                    .out()
                    .println(
                            "The certificate was made here; a browser warns of it once. Its SHA-256"
                                    + " fingerprint:\n  "
                                    + fingerprint(keystore, password));
            return new Tls(keystore.toString(), password);
        } catch (IOException e) {
            throw Refusal.cannot("the certificate cannot be made.", e);
        }
    }

    private void make(Path keystore, String password, List<String> names) throws IOException {
        List<String> san = new ArrayList<>(List.of("dns:localhost", "ip:127.0.0.1"));
        names.forEach(n -> san.add((n.matches("[0-9.]+") ? "ip:" : "dns:") + n));
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "console",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "397",
                        "-dname",
                        "CN=Plumbline console",
                        "-ext",
                        "san=" + String.join(",", san),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass:env",
                        PASSWORD);
        Map<String, String> environment = builder.environment();
        environment.put(PASSWORD, password);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw Refusal.cannot(
                        "this Java cannot make a certificate; give one with --keystore.",
                        new IOException("keytool failed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String fingerprint(Path keystore, String password) {
        try (InputStream in = Files.newInputStream(keystore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            byte[] certificate = store.getCertificate(store.aliases().nextElement()).getEncoded();
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
        } catch (IOException | GeneralSecurityException e) {
            throw Refusal.cannot(
                    "the keystore cannot be opened: is it PKCS 12, and the password right?", e);
        }
    }
}
