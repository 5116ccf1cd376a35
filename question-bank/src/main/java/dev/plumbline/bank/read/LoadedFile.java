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
 * @param view its values; empty when there are errors
 * @param findings of this file alone
 */
record LoadedFile(ContentFile file, String hash, Optional<View> view, Findings findings) {

    static LoadedFile of(ContentFile file, Shape shape) {
        Findings findings = new Findings();
        byte[] bytes = file.bytes();
        Optional<Node> node = LocatedReader.read(file.shownAs(), bytes, findings);
        node.ifPresent(n -> ShapeCheck.check(n, shape, findings));
        return new LoadedFile(
                file,
                Hash.of(bytes),
                findings.hasErrors() ? Optional.empty() : node.map(View::of),
                findings);
    }

    /** Whether the id that the file gives is its name; a finding where it is not. */
    boolean sameAsFile(Findings into) {
        View values = view.orElseThrow();
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
