package localoffer.web;

import java.time.Instant;

/// What a public form carries to show that this site handed it out.
///
/// @param form which form it was handed out for
/// @param issued to the second; it is never stored
/// @param nonce random, and different in every form that is handed out
public record FormTicket(String form, Instant issued, String nonce) {}
