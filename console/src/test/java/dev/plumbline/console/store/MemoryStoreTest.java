package dev.plumbline.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.log.LogStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract, in memory. */
class MemoryStoreTest extends LogStoreContract {

    @Override
    LogStore empty() {
        return new MemoryStore();
    }

    @Test
    void anotherStoreInMemoryKnowsNothingOfTheFirst() throws IOException {
        empty().append(List.of(envelope("one", 1, "{}")));

        assertThat(read(empty(), Optional.of("one"), 0)).isEmpty();
    }
}
