package dev.plumbline.evaluator.reliability;

import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic, or the reason why these ratings have none. Never a NaN, and never a 1 or a 0 in the
 * place of something that cannot be computed.
 */
public sealed interface Statistic<T> {

    /** A statistic that these ratings have; all its numbers are finite. */
    record Known<T>(T value) implements Statistic<T> {}

    /**
     * A statistic that these ratings do not have.
     *
     * @param why in words, without a full stop, for example {@code no variation: every rating is
     *     the same}
     */
    record Undefined<T>(String why) implements Statistic<T> {

        public Undefined {
            if (why.isBlank()) {
                throw new IllegalArgumentException("say why it is undefined");
            }
        }
    }

    /** The value, where there is one. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The same reason, or what the function makes of the value. */
    default <U> Statistic<U> map(Function<? super T, ? extends U> function) {
        if (this instanceof Known<T> known) {
            return new Known<>(function.apply(known.value()));
        }
        return new Undefined<>(((Undefined<T>) this).why());
    }
}
