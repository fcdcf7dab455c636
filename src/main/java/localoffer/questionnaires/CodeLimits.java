package localoffer.questionnaires;

import io.micronaut.context.annotation.ConfigurationProperties;

/// How many codes there may be, and how often one may be wrong.
///
/// @param triesPerHour wrong codes from one network; then it waits, so that nobody finds a code by
///     trying. A school or a hospital is one network
/// @param perSheetMin codes on one sheet: whoever gave fewer people a code might find out by it
///     who has answered
/// @param perSheetMax codes on one sheet
/// @param perQuarterMax codes for one service in one quarter
@ConfigurationProperties("questionnaires.codes")
record CodeLimits(int triesPerHour, int perSheetMin, int perSheetMax, int perQuarterMax) {}
