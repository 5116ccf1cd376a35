package dev.plumbline.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Messages of the Language Server Protocol over two streams: a header with the length, JSON. */
record Wire(InputStream in, OutputStream out) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String LENGTH = "Content-Length: ";

    synchronized void send(JsonNode message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        out.write((LENGTH + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** The next message; nothing when the other side has closed. */
    Optional<JsonNode> next() throws IOException {
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.equals("\n")) {
                return length < 0
                        ? Optional.empty()
                        : Optional.of(JSON.readTree(in.readNBytes(length)));
            } else if (line.startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** A line with its end, without carriage return; empty at the end of the stream. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
            if (c == '\n') {
                break;
            }
        }
        return line.toString();
    }
}
