package dev.plumbline.bank.question;

/**
 * A fact told only when the candidate asks for it; asking is itself evidence.
 *
 * @param ask the question a candidate might put
 * @param answer what is read out
 * @param evidenceFor id of the indicator that asking is evidence for
 */
public record Reveal(String ask, String answer, String evidenceFor) {}
