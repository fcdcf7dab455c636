package localoffer.directory;

import io.micronaut.context.annotation.ConfigurationProperties;

/// How many reports of problems are taken, and which a person looks at before a listing says
/// anything of them.
///
/// @param secondsMin a form that comes back sooner was not read by a person
/// @param reportsPerHour from one network; one beyond is asked to come again later
@ConfigurationProperties("problems")
record ProblemLimits(int secondsMin, int reportsPerHour) {}
