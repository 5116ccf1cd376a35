package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.shape.OpeningShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads openings: each file on its own, and against a bank where one is given. A file of a later
 * layer stands in place of one with the same path.
 */
public final class OpeningReader {

    private static final String FOLDER = "openings/";

    private final ContentSource source;
    private final Findings into;

    /**
     * A reader of one source.
     *
     * @param into takes what is wrong with the openings that are read
     */
    public OpeningReader(ContentSource source, Findings into) {
        this.source = source;
        this.into = into;
    }

    /**
     * Only what one interview names, so that a fault of another opening does not touch it. It is
     * not compared with a bank.
     *
     * @param id of an opening; none is read where there is no such file
     */
    public Openings named(Optional<String> id) {
        Map<String, String> paths = paths();
        Map<String, Opening> read = new TreeMap<>();
        id.map(paths::get)
                .flatMap(path -> opening(path, Optional.empty()))
                .ifPresent(o -> read.put(o.id(), o));
        return new Openings(List.copyOf(paths.keySet()), read);
    }

    /** The ids of all there are, sorted, whether they can be read or not. */
    public List<String> ids() {
        return List.copyOf(paths().keySet());
    }

    /** One opening, compared with the bank; nothing when it has errors or there is none. */
    public Optional<Opening> against(String id, QuestionBank bank) {
        return Optional.ofNullable(paths().get(id)).flatMap(p -> opening(p, Optional.of(bank)));
    }

    /** All of them, compared with the bank if there is one. */
    public Openings all(Optional<QuestionBank> bank) {
        Map<String, String> paths = paths();
        Map<String, Opening> read = new TreeMap<>();
        paths.values().forEach(path -> opening(path, bank).ifPresent(o -> read.put(o.id(), o)));
        return new Openings(List.copyOf(paths.keySet()), read);
    }

    private Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        for (String path : new ArrayList<>(source.paths(FOLDER))) {
            paths.put(ContentFile.stem(path), path);
        }
        return paths;
    }

    private Optional<Opening> opening(String path, Optional<QuestionBank> bank) {
        Findings own = new Findings();
        LoadedFile file = source.loaded(source.file(path).orElseThrow(), OpeningShape.opening());
        own.addAll(file.findings());
        Optional<Opening> opening = file.view().map(v -> OpeningBinder.bind(v, file.hash()));
        if (opening.isPresent()) {
            file.sameAsFile(own);
            OpeningCheck check = new OpeningCheck(file.view().get(), opening.get(), own);
            check.alone();
            bank.ifPresent(check::against);
        }
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : opening;
    }
}
