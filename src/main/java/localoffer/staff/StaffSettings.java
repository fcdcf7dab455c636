package localoffer.staff;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// @param administrator the sign-in name of the first administrator; empty for none
/// @param secureCookies true where every reader comes by https, as behind a proxy with TLS
/// @param sessionIdle how long a signed-in browser may rest
/// @param sessionLongest after how long everybody signs in again
/// @param linkLasts how long a one-time link works
/// @param failureDelay how long a refused sign-in waits for its answer
@ConfigurationProperties("staff")
record StaffSettings(
        @Bindable(defaultValue = "") String administrator,
        @Bindable(defaultValue = "false") boolean secureCookies,
        @Bindable(defaultValue = "2h") Duration sessionIdle,
        @Bindable(defaultValue = "12h") Duration sessionLongest,
        @Bindable(defaultValue = "24h") Duration linkLasts,
        @Bindable(defaultValue = "1s") Duration failureDelay) {}
