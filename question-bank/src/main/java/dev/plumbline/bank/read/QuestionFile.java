package dev.plumbline.bank.read;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.shape.ExtensionShape;
import dev.plumbline.bank.shape.KnownIds;
import dev.plumbline.bank.shape.QuestionShape;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question file that was read and checked. Its tree is gone by then, unless it extends another
 * one: of many files only this is kept.
 *
 * @param path relative to the root of the content
 * @param shownAs how findings name it
 * @param id its id, where the file gives one
 * @param shape what is wrong with the file's YAML or shape
 * @param content what else is wrong, in the parts whose shape is right
 * @param question what it holds; empty when there is an error in the file, and until its base is
 *     found
 * @param extension what it changes, where it extends another question
 */
record QuestionFile(
        String path,
        String shownAs,
        Optional<Id> id,
        Findings shape,
        Findings content,
        Optional<Question> question,
        Optional<Extension> extension) {

    /** An id and where it stands. */
    record Id(String text, Place place) {}

    /** The two shapes that a question file may have. */
    record Shapes(Shape.ObjectOf question, Shape.ObjectOf extension) {

        static Shapes all() {
            return new Shapes(
                    QuestionShape.shape(KnownIds.any()), ExtensionShape.shape(KnownIds.any()));
        }
    }

    static QuestionFile of(ContentFile file, Shapes shapes, QuestionCheck.Known known) {
        Findings findings = new Findings();
        Optional<Node> node = LocatedReader.read(file.shownAs(), file.bytes(), findings);
        if (node.orElse(null) instanceof Mapping mapping
                && mapping.entries().containsKey(ExtensionShape.KEY)) {
            Node own = Extension.withoutFixed(mapping, findings);
            return extending(LoadedFile.of(file, Optional.of(own), shapes.extension(), findings));
        }
        LoadedFile loaded = LoadedFile.of(file, node, shapes.question(), findings);
        Findings content = new Findings();
        Optional<Id> id = id(loaded, content);
        loaded.sound().ifPresent(s -> new QuestionCheck(s, known, content).check(file.folder()));
        return new QuestionFile(
                file.path(),
                file.shownAs(),
                id,
                loaded.findings(),
                content,
                loaded.view()
                        .filter(v -> !content.hasErrors())
                        .map(v -> QuestionBinder.bind(v, loaded.hash())),
                Optional.empty());
    }

    private static QuestionFile extending(LoadedFile loaded) {
        Findings content = new Findings();
        Optional<Id> id = id(loaded, content);
        return new QuestionFile(
                loaded.file().path(),
                loaded.file().shownAs(),
                id,
                loaded.findings(),
                content,
                Optional.empty(),
                loaded.view().map(v -> new Extension(loaded.file(), v)));
    }

    private static Optional<Id> id(LoadedFile loaded, Findings into) {
        Optional<View> named = loaded.sound().filter(s -> s.has("id")).map(SoundPart::view);
        named.ifPresent(v -> loaded.sameAsFile(into));
        return named.map(v -> new Id(v.text("id"), v.place("id")));
    }

    /**
     * This file with its question, once all files have been read; one that extends no other is
     * complete already.
     *
     * @param files of all questions by id
     */
    QuestionFile extended(
            Map<String, QuestionFile> files, ContentSource source, QuestionCheck.Known known) {
        if (extension.isEmpty() || content.hasErrors()) {
            return this;
        }
        Extension own = extension.get();
        Findings more = new Findings();
        more.addAll(content);
        Optional<Question> whole =
                own.find(files, more)
                        .flatMap(
                                base ->
                                        merged(
                                                own,
                                                base.question().orElseThrow(),
                                                source.file(base.path()).orElseThrow(),
                                                known,
                                                more));
        return new QuestionFile(path, shownAs, id, shape, more, whole, extension);
    }

    private static Optional<Question> merged(
            Extension own,
            Question base,
            ContentFile baseFile,
            QuestionCheck.Known known,
            Findings into) {
        own.checkGiven(base, into);
        Shape.ObjectOf shape = QuestionShape.shape(KnownIds.any());
        View tree = LoadedFile.of(baseFile, shape).view().orElseThrow();
        Mapping merged = ExtensionMerge.of(tree, own.own(), into);
        View view = View.of(merged);
        new QuestionCheck(new SoundPart(view, Set.of()), known, into).check(own.file().folder());
        String hash = Hash.of(Hash.of(own.file().bytes()) + "\n" + base.hash() + "\n");
        return into.hasErrors() ? Optional.empty() : Optional.of(QuestionBinder.bind(view, hash));
    }
}
