package dev.plumbline.bank.question;

/**
 * The behavioural form of a situational question; it shares the question's indicators.
 *
 * @param id names the twin in the file
 * @param minutes talking time of the full twin
 * @param shortMinutes talking time of the short twin
 * @param prompt what the candidate hears
 * @param ifNoCase what the interviewer does when the candidate has no such case
 */
public record Twin(String id, int minutes, int shortMinutes, String prompt, String ifNoCase) {}
