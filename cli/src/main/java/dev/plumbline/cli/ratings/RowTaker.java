package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import java.util.Optional;

/** Takes the rows of one kind of sheet and makes ratings of them. */
interface RowTaker {

    /** Takes a row; a fault is a finding, and the row is then left out. */
    void take(Row row);

    /** What all rows say together; called once, after the last row. */
    RatingsSheet finished(Optional<Scale> scale, Findings findings);
}
