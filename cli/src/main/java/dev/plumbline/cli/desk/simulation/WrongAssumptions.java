package dev.plumbline.cli.desk.simulation;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.evaluator.simulation.Assumption;
import java.util.EnumMap;
import java.util.Map;

/** What {@code --wrong} says, in words and as assumptions. */
final class WrongAssumptions {

    private WrongAssumptions() {}

    /** The stated assumptions with those named in {@code wrong} changed. */
    static Assumptions over(Assumptions stated, String wrong) {
        Assumptions truth = stated;
        for (Map.Entry<Assumption, Double> one : parsed(wrong).entrySet()) {
            truth = one.getKey().changed(truth, one.getValue());
        }
        return truth;
    }

    private static Map<Assumption, Double> parsed(String wrong) {
        Map<Assumption, Double> values = new EnumMap<>(Assumption.class);
        for (String part : wrong.isEmpty() ? new String[0] : wrong.split(",", -1)) {
            int sign = part.indexOf('=');
            if (sign < 1) {
                throw Refusal.usage(
                        "--wrong takes NAME=VALUE, several of them with commas between, decimals"
                                + " with a point, for example tau=1.1,rho=0.4; \""
                                + part
                                + "\" is none.");
            }
            Assumption assumption = named(part.substring(0, sign).strip());
            double value = value(assumption, part.substring(sign + 1).strip());
            if (values.put(assumption, value) != null) {
                throw Refusal.usage(
                        "--wrong: " + assumption.word() + " is given twice. Give it once.");
            }
        }
        return values;
    }

    private static Assumption named(String word) {
        return Assumption.of(word)
                .orElseThrow(
                        () ->
                                Refusal.usage(
                                        "--wrong: there is no assumption \""
                                                + word
                                                + "\". "
                                                + Nearest.didYouMean(
                                                        word,
                                                        Assumption.words(),
                                                        "Known: "
                                                                + String.join(
                                                                        ", ", Assumption.words())
                                                                + ".")));
    }

    private static double value(Assumption assumption, String text) {
        if (text.matches("[+-]?([0-9]{1,9}(\\.[0-9]{0,9})?|\\.[0-9]{1,9})")) {
            double value = Double.parseDouble(text);
            if (value >= assumption.least() && value <= assumption.most()) {
                return value;
            }
        }
        throw Refusal.usage(
                "--wrong: "
                        + assumption.word()
                        + " ("
                        + assumption.says()
                        + ") takes a number from "
                        + Figures.decimals(assumption.least(), 2)
                        + " to "
                        + Figures.decimals(assumption.most(), 2)
                        + ", not \""
                        + text
                        + "\".");
    }
}
