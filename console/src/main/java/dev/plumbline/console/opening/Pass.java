package dev.plumbline.console.opening;

import dev.plumbline.console.act.Who;
import java.time.Instant;

/**
 * What somebody may come in with.
 *
 * @param interview which one; empty for the coordinator, who has all
 * @param device which device of theirs
 * @param until when it ends
 */
public record Pass(String interview, Who who, String device, Instant until) {}
