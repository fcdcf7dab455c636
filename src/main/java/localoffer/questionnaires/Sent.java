package localoffer.questionnaires;

import java.util.Optional;
import localoffer.web.FormTicket;

/// What is sent along with the answers and decides how they are kept.
///
/// @param ticket that this site handed the form out, and once
/// @param invitation is spent with the response, which nothing leads to from it
/// @param receipt that the person wants, to take the answers back by
record Sent(FormTicket ticket, Channel channel, Optional<Code> invitation,
        Optional<Code> receipt) {}
