package localoffer.questionnaires;

import io.micronaut.context.annotation.ConfigurationProperties;

/// What is out of the ordinary. A response that is goes to staff before it is counted; nobody is
/// turned away.
///
/// @param secondsMin a whole form that comes back sooner was not read by a person
/// @param submissionsPerHour from one network; a school or a hospital is one
/// @param sameWordsMax how many responses a day may say exactly the same
/// @param sameWordsCharactersMin words shorter than this are often the same
/// @param burstPerHour so many about one service in an hour are never out of the ordinary
/// @param burstTimesMedian and so many times the service's usual hour neither
@ConfigurationProperties("questionnaires")
record Limits(int secondsMin, int submissionsPerHour, int sameWordsMax,
        int sameWordsCharactersMin, int burstPerHour, int burstTimesMedian) {}
