package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Places;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where content comes from: the shipped files, and folders laid over them. A file of a later layer
 * stands in place of a file with the same path in an earlier one; lists that are merged by id, such
 * as role profiles, are read from every layer.
 */
public final class ContentSource {

    /** The most files a folder of content may hold. */
    public static final int MOST_FILES = 20_000;

    /** The folders at the root of content whose files the lint reads. */
    public static final List<String> FOLDERS = List.of("banks", "contexts", "openings");

    private static final String ROOT = "plumbline-content/";
    private static final int DEEPEST = 8;

    /** How one file is opened when it is wanted. */
    private interface Opener {
        byte[] open() throws IOException;
    }

    private record Held(String shownAs, Opener opener) {}

    private final List<SortedMap<String, Held>> layers;
    private final Optional<ReadMemo> memo;

    private ContentSource(List<SortedMap<String, Held>> layers) {
        this(layers, Optional.empty());
    }

    private ContentSource(List<SortedMap<String, Held>> layers, Optional<ReadMemo> memo) {
        this.layers = List.copyOf(layers);
        this.memo = memo;
    }

    /** The content that is packed with the program. */
    public static ContentSource shipped() {
        URL model = ContentSource.class.getClassLoader().getResource(ROOT + "model.yaml");
        if (model == null) {
            throw new IllegalStateException("the shipped content is not on the class path");
        }
        try {
            return new ContentSource(
                    List.of(
                            model.getProtocol().equals("jar")
                                    ? packed(model)
                                    : folder(
                                            Path.of(model.toURI()).resolveSibling(""),
                                            "shipped:")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No content at all, as a ground for tests and for folders that stand alone. */
    public static ContentSource empty() {
        return new ContentSource(List.of());
    }

    /**
     * This content with a folder laid over it.
     *
     * @param folder the folder that holds {@code banks}, {@code contexts} and the rest
     * @param shownAs how findings name the folder, for example as it was typed
     * @param into takes links that lead out of the folder and a folder with too many files
     * @throws IOException when the folder cannot be walked
     */
    public ContentSource overlay(Path folder, String shownAs, Findings into) throws IOException {
        String prefix = shownAs.isEmpty() || shownAs.equals(".") ? "" : shownAs + "/";
        SortedMap<String, Held> layer = new TreeMap<>();
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real, DEEPEST)) {
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                String path = real.relativize(file).toString().replace('\\', '/');
                if (isContent(path)) {
                    hold(layer, real, file, path, prefix + path, into);
                } else if (path.endsWith(".yml")
                        && isContent(path.substring(0, path.length() - 3) + "yaml")) {
                    into.error(
                            Place.of(prefix + path),
                            "wrong-ending",
                            "the file is not read",
                            "Let its name end with .yaml.");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (layer.size() > MOST_FILES) {
            into.error(
                    Place.of(shownAs),
                    "too-many-files",
                    "the folder holds " + layer.size() + " content files",
                    "At most " + MOST_FILES + " are read; split the folder.");
            return this;
        }
        List<SortedMap<String, Held>> more = new ArrayList<>(layers);
        more.add(layer);
        return new ContentSource(more, memo);
    }

    /** This content, of which unchanged files are not read again. */
    public ContentSource remembering(ReadMemo reads) {
        return new ContentSource(layers, Optional.of(reads));
    }

    private static void hold(
            SortedMap<String, Held> layer,
            Path real,
            Path file,
            String path,
            String shownAs,
            Findings into)
            throws IOException {
        if (Files.isSymbolicLink(file) && !leadsInside(real, file)) {
            into.error(
                    Place.of(shownAs),
                    "link-out-of-folder",
                    "the link leads out of the content folder, or to nothing",
                    "Copy the file into the folder.");
        } else if (Files.isRegularFile(file)) {
            layer.put(path, new Held(shownAs, () -> bounded(Files.newInputStream(file))));
        }
    }

    private static boolean leadsInside(Path real, Path link) {
        try {
            return link.toRealPath().startsWith(real);
        } catch (IOException e) {
            return false;
        }
    }

    /** The file with this path in its last layer. */
    Optional<ContentFile> file(String path) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Held held = layers.get(i).get(path);
            if (held != null) {
                return Optional.of(open(path, held));
            }
        }
        return Optional.empty();
    }

    /** Another file of the layer that a file is read from. */
    Optional<ContentFile> beside(String path, String other) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).containsKey(path)) {
                return Optional.ofNullable(layers.get(i).get(other)).map(h -> open(other, h));
            }
        }
        return Optional.empty();
    }

    /** The file with this path in every layer that has it, the lowest first. */
    List<ContentFile> everyLayer(String path) {
        List<ContentFile> files = new ArrayList<>();
        for (SortedMap<String, Held> layer : layers) {
            Held held = layer.get(path);
            if (held != null) {
                files.add(open(path, held));
            }
        }
        return files;
    }

    /** How findings name a file of its last layer; the path where it is not held. */
    public String shownAs(String path) {
        String shownAs = path;
        for (SortedMap<String, Held> layer : layers) {
            Held held = layer.get(path);
            shownAs = held == null ? shownAs : held.shownAs();
        }
        return shownAs;
    }

    /** Whether some ASCII words stand anywhere in a file, in its last layer. */
    public boolean holds(String path, String words) {
        return file(path)
                .filter(f -> new String(f.bytes(), StandardCharsets.ISO_8859_1).contains(words))
                .isPresent();
    }

    /**
     * Where the fields of a file stand, in its last layer; of a path that is not held, the path.
     */
    public Places places(String path) {
        return file(path)
                .map(f -> made(f, Places.class, "", () -> Places.of(f.shownAs(), f.bytes())))
                .orElseGet(() -> Places.of(path, new byte[0]));
    }

    /** A file with its values and what is wrong with them; always of the same shape. */
    LoadedFile loaded(ContentFile file, Shape.ObjectOf shape) {
        return made(file, LoadedFile.class, "", () -> LoadedFile.of(file, shape));
    }

    /**
     * What is made of a file, remembered where this content remembers.
     *
     * @param beside what else it depends on
     */
    <T> T made(ContentFile file, Class<T> type, Object beside, Supplier<T> making) {
        return memo.map(m -> m.of(file, type, beside, making)).orElseGet(making);
    }

    /**
     * The values of a file in every layer that has it, the lowest first.
     *
     * @param into takes what is wrong; a layer with errors is left out
     */
    public List<View> everyView(String path, Shape.ObjectOf shape, Findings into) {
        List<View> views = new ArrayList<>();
        for (ContentFile file : everyLayer(path)) {
            LoadedFile loaded = loaded(file, shape);
            into.addAll(loaded.findings());
            loaded.view().ifPresent(views::add);
        }
        return List.copyOf(views);
    }

    /**
     * All paths that begin so, sorted; each file is opened with {@link #file} when it is wanted.
     */
    List<String> paths(String prefix) {
        TreeMap<String, Held> merged = new TreeMap<>();
        layers.forEach(merged::putAll);
        return merged.tailMap(prefix).keySet().stream()
                .takeWhile(p -> p.startsWith(prefix))
                .toList();
    }

    private static ContentFile open(String path, Held held) {
        try {
            return new ContentFile(path, held.shownAs(), held.opener().open());
        } catch (IOException e) {
            throw new UncheckedIOException(held.shownAs(), e);
        }
    }

    private static boolean isContent(String path) {
        boolean known =
                path.startsWith("banks/")
                        || path.startsWith("contexts/")
                        || path.startsWith("openings/")
                        || path.startsWith("interviews/")
                        || !path.contains("/");
        return known && path.endsWith(".yaml");
    }

    private static SortedMap<String, Held> folder(Path root, String prefix) throws IOException {
        SortedMap<String, Held> layer = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isContent(path)) {
                    layer.put(
                            path,
                            new Held(prefix + path, () -> bounded(Files.newInputStream(file))));
                }
            }
        }
        return layer;
    }

    private static SortedMap<String, Held> packed(URL model) throws IOException {
        JarURLConnection connection = (JarURLConnection) model.openConnection();
        SortedMap<String, Held> layer = new TreeMap<>();
        var jar = connection.getJarFile();
        jar.stream()
                .filter(e -> !e.isDirectory() && e.getName().startsWith(ROOT))
                .forEach(
                        e -> {
                            String path = e.getName().substring(ROOT.length());
                            if (isContent(path)) {
                                layer.put(
                                        path,
                                        new Held(
                                                "shipped:" + path,
                                                () -> bounded(jar.getInputStream(e))));
                            }
                        });
        return layer;
    }

    private static byte[] bounded(InputStream stream) throws IOException {
        try (stream) {
            return stream.readNBytes(LocatedReader.LARGEST + 1);
        }
    }

    /** Paths of the shipped layer with their bytes, for a copy of one of them. */
    public Map<String, byte[]> copies(String prefix) {
        Map<String, byte[]> copies = new TreeMap<>();
        paths(prefix).forEach(p -> file(p).ifPresent(f -> copies.put(p, f.bytes())));
        return copies;
    }
}
