package localoffer.staff;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The OpenID Connect provider of the council's own accounts, such as Entra ID.
///
/// @param issuer its address as its tokens have it; empty for none
/// @param clientId what the provider calls this site
/// @param clientSecret by which the provider knows this site
@ConfigurationProperties("staff.oidc")
record CouncilSettings(
        @Bindable(defaultValue = "") String issuer,
        @Bindable(defaultValue = "") String clientId,
        @Bindable(defaultValue = "") String clientSecret) {

    /// Without TLS only on this very machine.
    private static final String SAFE = "https://.*|http://(127\\.0\\.0\\.1|localhost)[:/].*";

    CouncilSettings {
        if (!issuer.isBlank() && !issuer.matches(SAFE)) {
            throw new IllegalStateException("STAFF_OIDC_ISSUER is \"" + issuer
                    + "\" but must begin with https://.");
        }
        if (!issuer.isBlank() && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalStateException("STAFF_OIDC_ISSUER is set: set STAFF_OIDC_CLIENT_ID"
                    + " and STAFF_OIDC_CLIENT_SECRET, too.");
        }
    }

    boolean isOn() {
        return !issuer.isBlank();
    }
}
