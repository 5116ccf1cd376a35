package dev.plumbline.bank.read;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import java.util.Optional;

/**
 * One content file that was read, with what was found in it.
 *
 * @param file the file
 * @param hash of its bytes in canonical form
 * @param sound its values as far as their shape is right; empty when the file cannot be understood
 * @param findings of this file alone
 */
record LoadedFile(ContentFile file, String hash, Optional<SoundPart> sound, Findings findings) {

    static LoadedFile of(ContentFile file, Shape.ObjectOf shape) {
        Findings findings = new Findings();
        return of(
                file, LocatedReader.read(file.shownAs(), file.bytes(), findings), shape, findings);
    }

    /** The same of a file whose tree has been read, with what was found on the way. */
    static LoadedFile of(
            ContentFile file, Optional<Node> node, Shape.ObjectOf shape, Findings findings) {
        node.ifPresent(n -> ShapeCheck.check(n, shape, findings));
        return new LoadedFile(
                file,
                Hash.of(file.bytes()),
                node.flatMap(n -> SoundPart.of(n, shape, findings)),
                findings);
    }

    /** Its values; empty when there are errors. */
    Optional<View> view() {
        return findings.hasErrors() ? Optional.empty() : sound.map(SoundPart::view);
    }

    /** Whether the id that the file gives is its name; a finding where it is not. */
    boolean sameAsFile(Findings into) {
        View values = sound.filter(s -> s.has("id")).map(SoundPart::view).orElseThrow();
        boolean same = values.text("id").equals(file.stem());
        if (!same) {
            into.error(
                    values.place("id"),
                    "PB-S2",
                    "the id \"" + values.text("id") + "\" is not the file's name",
                    "Rename the file to " + values.text("id") + ".yaml, or write " + file.stem());
        }
        return same;
    }
}
