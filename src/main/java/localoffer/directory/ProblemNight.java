package localoffer.directory;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;

/// Forgets problems that were settled a year ago. Any node may do it, and twice does no harm.
@Singleton
class ProblemNight {

    static final int MONTHS_KEPT = 12;

    private final ProblemReports reports;
    private final Clock clock;

    ProblemNight(ProblemReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * ?", zoneId = "Europe/London")
    void tidy() {
        reports.forget(YearMonth.now(clock).minusMonths(MONTHS_KEPT));
    }
}
