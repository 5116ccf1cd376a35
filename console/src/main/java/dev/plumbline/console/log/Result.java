package dev.plumbline.console.log;

/** What became of a submission. */
public sealed interface Result {

    /** It is durable. */
    record Kept(Acknowledgement acknowledgement) implements Result {}

    /** It may not be kept, now or ever; nothing was written. */
    record Refused(Refusal refusal) implements Result {}

    /** It could not be kept just now; sending it again may succeed. */
    record Unavailable(Refusal refusal) implements Result {}
}
