package dev.plumbline.console.serve;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import java.util.Optional;

/** Reads the body of a request. */
final class Input {

    private Input() {}

    /** The body, checked; the first thing that is wrong with it ends the request. */
    static View read(byte[] body, Shape shape) {
        Findings findings = new Findings();
        Optional<View> view =
                LocatedReader.readJson("request", body, findings)
                        .filter(
                                node -> {
                                    ShapeCheck.check(node, shape, findings);
                                    return !findings.hasErrors();
                                })
                        .map(View::of);
        return view.orElseThrow(() -> wrong(findings));
    }

    static Fault wrong(Findings findings) {
        Finding first = findings.sorted().get(0);
        return new Fault(
                400,
                first.place().line() + ":" + first.place().column() + ": " + first.message() + ".",
                first.fix().isEmpty() ? "Reload the page." : Answers.sentence(first.fix()));
    }
}
