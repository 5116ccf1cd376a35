package dev.plumbline.console.serve;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Where a console listens.
 *
 * @param host the address it binds to
 * @param port 0 for a free one
 * @param names further names by which browsers may call it
 * @param tls needed for any address that is not of this machine alone
 */
public record ServerOptions(String host, int port, List<String> names, Optional<Tls> tls) {

    public ServerOptions {
        names = List.copyOf(names);
        if (tls.isEmpty() && !host.equals("127.0.0.1")) {
            throw new IllegalArgumentException("without TLS it listens on this machine only");
        }
    }

    /**
     * A key and its certificate.
     *
     * @param keystore path of a PKCS 12 file
     */
    public record Tls(String keystore, String password) {

        SslContextFactory.Server factory() {
            SslContextFactory.Server factory = new SslContextFactory.Server();
            factory.setKeyStorePath(keystore);
            factory.setKeyStorePassword(password);
            factory.setKeyStoreType("PKCS12");
            factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            return factory;
        }
    }
}
