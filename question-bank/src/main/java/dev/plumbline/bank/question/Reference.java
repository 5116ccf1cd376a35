package dev.plumbline.bank.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source for the answer key.
 *
 * @param url where it stands
 * @param supports the facts it supports
 * @param checked the day somebody compared the page with the key; empty when nobody did
 * @param how another way in which the fact was checked
 */
public record Reference(
        String url, String supports, Optional<LocalDate> checked, Optional<String> how) {}
