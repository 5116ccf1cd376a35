package dev.plumbline.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An editor without a screen: starts the YAML language server that npm fetched, opens a workspace
 * with the settings in it, and asks what a person would see. A question that is not answered within
 * a minute fails.
 */
final class Editor implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Ours ours;
    private final Process process;
    private final Wire wire;
    private final JsonNode settings;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> marks = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> configured = new CompletableFuture<>();

    private Editor(Ours ours, Process process) {
        this.ours = ours;
        this.process = process;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
        this.settings = Wire.JSON.readTree(ours.text(".vscode/settings.json"));
    }

    /** An editor in which the workspace is open. */
    static Editor open(Ours ours) throws IOException {
        Path server = find(Ours.root("checks/editor"));
        Process process =
                new ProcessBuilder("node", server.toString(), "--stdio")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Editor editor = new Editor(ours, process);
        Thread reader = new Thread(editor::listen, "language-server");
        reader.setDaemon(true);
        reader.start();
        editor.greet();
        return editor;
    }

    /**
     * The language server below a folder with npm packages.
     *
     * @throws AssertionError with what to do about it, when it is not there
     */
    static Path find(Path folder) {
        Path server = folder.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
        if (!Files.isRegularFile(server)) {
            throw new AssertionError(
                    "These checks need the YAML language server, and it is not there: fetch it"
                            + " with \"npm ci --ignore-scripts --prefix checks/editor\", or start"
                            + " .ci/run, which does.");
        }
        return server;
    }

    private void greet() {
        ObjectNode params = Wire.JSON.createObjectNode();
        params.putNull("processId");
        params.put("rootUri", ours.folder().toUri().toString());
        params.putArray("workspaceFolders")
                .addObject()
                .put("uri", ours.folder().toUri().toString())
                .put("name", "ours");
        ObjectNode can = params.putObject("capabilities");
        can.putObject("workspace").put("configuration", true).put("workspaceFolders", true);
        can.putObject("textDocument")
                .putObject("documentSymbol")
                .put("hierarchicalDocumentSymbolSupport", true);
        ask("initialize", params);
        tell("initialized", Wire.JSON.createObjectNode());
        await(configured);
    }

    /** Opens a file with this text and waits for its red lines, in the order of their places. */
    List<Mark> open(String file, String text) {
        CompletableFuture<JsonNode> marked = new CompletableFuture<>();
        marks.put(ours.uri(file), marked);
        ObjectNode params = Wire.JSON.createObjectNode();
        params.putObject("textDocument")
                .put("uri", ours.uri(file))
                .put("languageId", "yaml")
                .put("version", 1)
                .put("text", text);
        tell("textDocument/didOpen", params);
        List<Mark> all = new ArrayList<>();
        await(marked).forEach(mark -> all.add(Mark.of(mark, text)));
        all.sort(Mark.ORDER);
        return all;
    }

    /** What a request about one place in an open file is answered with. */
    JsonNode at(String request, String file, int line, int column) {
        ObjectNode params = document(file);
        params.putObject("position").put("line", line).put("character", column);
        return ask("textDocument/" + request, params);
    }

    /** The keys of an open file, as a tree. */
    JsonNode symbols(String file) {
        return ask("textDocument/documentSymbol", document(file));
    }

    private ObjectNode document(String file) {
        ObjectNode params = Wire.JSON.createObjectNode();
        params.putObject("textDocument").put("uri", ours.uri(file));
        return params;
    }

    private JsonNode ask(String method, JsonNode params) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = message().put("id", id).put("method", method);
        message.set("params", params);
        send(message);
        return await(answer);
    }

    private void tell(String method, JsonNode params) {
        ObjectNode message = message().put("method", method);
        message.set("params", params);
        send(message);
    }

    private static ObjectNode message() {
        return Wire.JSON.createObjectNode().put("jsonrpc", "2.0");
    }

    private void send(JsonNode message) {
        try {
            wire.send(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try {
            for (var next = wire.next(); next.isPresent(); next = wire.next()) {
                hear(next.get());
            }
        } catch (IOException e) {
            asked.values().forEach(a -> a.completeExceptionally(e));
        }
    }

    private void hear(JsonNode message) throws IOException {
        String method = message.path("method").asString("");
        if (method.isEmpty()) {
            CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(new IOException(message.get("error").toString()));
            } else {
                answer.complete(message.path("result"));
            }
        } else if (message.has("id")) {
            wire.send(message().set("id", message.get("id")).set("result", reply(message)));
        } else if (method.equals("textDocument/publishDiagnostics")) {
            JsonNode params = message.get("params");
            CompletableFuture<JsonNode> waiting = marks.get(params.get("uri").asString());
            if (waiting != null) {
                waiting.complete(params.get("diagnostics"));
            }
        }
    }

    /** The server asks for settings by section; the keys of settings.json begin with it. */
    private JsonNode reply(JsonNode request) {
        if (!request.path("method").asString().equals("workspace/configuration")) {
            return Wire.JSON.nullNode();
        }
        ArrayNode sections = Wire.JSON.createArrayNode();
        for (JsonNode item : request.path("params").path("items")) {
            String start = item.path("section").asString("") + ".";
            ObjectNode section = sections.addObject();
            settings.properties().stream()
                    .filter(setting -> setting.getKey().startsWith(start))
                    .forEach(s -> put(section, s.getKey().substring(start.length()), s.getValue()));
        }
        configured.complete(true);
        return sections;
    }

    private static void put(ObjectNode into, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            into.set(path, value);
        } else {
            put(into.withObject("/" + path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the language server did not answer", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
