package dev.plumbline.bank.lint.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sums of an answer key: {@code + - * / **}, brackets, numbers such as {@code 400e6}, and the
 * functions exp, log (natural), sqrt, min, max, floor, ceil and erlang_c.
 */
final class Arithmetic {

    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private Arithmetic(String text) {
        this.text = text;
    }

    /** The value of a sum, or nothing where it cannot be read or is not finite. */
    static OptionalDouble value(String sum) {
        Arithmetic reader = new Arithmetic(sum);
        try {
            double value = reader.sum();
            reader.blanks();
            boolean whole = reader.at == sum.length() && Double.isFinite(value);
            return whole ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private double sum() {
        double value = product();
        while (true) {
            if (taken("+")) {
                value += product();
            } else if (taken("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = signed();
        while (true) {
            if (taken("*")) {
                value *= signed();
            } else if (taken("/")) {
                value /= signed();
            } else {
                return value;
            }
        }
    }

    private double signed() {
        if (++depth > DEEPEST) {
            throw new NumberFormatException("too deep");
        }
        double value = taken("-") ? -signed() : power();
        depth--;
        return value;
    }

    private double power() {
        double base = single();
        return taken("**") ? Math.pow(base, signed()) : base;
    }

    private double single() {
        if (taken("(")) {
            double value = sum();
            need(")");
            return value;
        }
        blanks();
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) || isAt("_")) {
            at++;
        }
        return at > start ? function(text.substring(start, at)) : number();
    }

    private double number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isAt("."))) {
            at++;
        }
        if (isAt("e") || isAt("E")) {
            at++;
            at += isAt("-") || isAt("+") ? 1 : 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private double function(String name) {
        need("(");
        List<Double> given = new ArrayList<>();
        do {
            given.add(sum());
        } while (taken(","));
        need(")");
        double first = given.get(0);
        if (given.size() == 2) {
            return ofTwo(name, first, given.get(1));
        } else if (given.size() > 2) {
            throw new NumberFormatException(name);
        }
        return switch (name) {
            case "exp" -> Math.exp(first);
            case "log" -> Math.log(first);
            case "sqrt" -> Math.sqrt(first);
            case "floor" -> Math.floor(first);
            case "ceil" -> Math.ceil(first);
            default -> throw new NumberFormatException(name);
        };
    }

    private static double ofTwo(String name, double first, double second) {
        return switch (name) {
            case "min" -> Math.min(first, second);
            case "max" -> Math.max(first, second);
            case "erlang_c" -> erlangC(first, second);
            default -> throw new NumberFormatException(name);
        };
    }

    /**
     * The probability that an arrival has to wait (Erlang 1917), from the recursion of the loss
     * formula B(n) = a B(n-1) / (n + a B(n-1)).
     *
     * @param servers how many serve, a whole number
     * @param load the offered load in erlangs, less than the servers
     */
    private static double erlangC(double servers, double load) {
        double loss = 1;
        for (int n = 1; n <= servers; n++) {
            loss = load * loss / (n + load * loss);
        }
        return loss / (1 - load / servers * (1 - loss));
    }

    private void need(String mark) {
        if (!taken(mark)) {
            throw new NumberFormatException(mark + " is missing");
        }
    }

    private boolean taken(String mark) {
        blanks();
        boolean power = mark.equals("*") && text.startsWith("**", at);
        if (power || !isAt(mark)) {
            return false;
        }
        at += mark.length();
        return true;
    }

    private boolean isAt(String mark) {
        return text.startsWith(mark, at);
    }

    private void blanks() {
        while (isAt(" ")) {
            at++;
        }
    }
}
