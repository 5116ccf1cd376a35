package dev.plumbline.bank.question;

/**
 * The same question asked the other way round, with the same indicators: for a case of the
 * candidate's own instead of a situation, or for a situation instead of such a case.
 *
 * @param id names the twin in the file
 * @param minutes talking time of the full twin
 * @param shortMinutes talking time of the short twin
 * @param prompt what the candidate hears
 * @param ifNoCase what the interviewer does when the candidate has no case to tell
 */
public record Twin(String id, int minutes, int shortMinutes, String prompt, String ifNoCase) {}
