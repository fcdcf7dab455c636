package localoffer.staff;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the settings say so, sends everybody to set up their second step before anything else.
@ServerFilter("/staff/**")
@Requires(property = "staff.second-step-required", value = "true")
class SecondStepDuty implements Ordered {

    private static final Pattern OPEN =
            Pattern.compile("/staff/(second-step|sign-in|sign-out|password)(/.*)?");

    private final SecondStep secondStep;

    SecondStepDuty(SecondStep secondStep) {
        this.secondStep = secondStep;
    }

    /// After it is known who it is, and after the forms were looked at.
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 1;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        var lacking = SignedIn.of(request)
                .filter(who -> !OPEN.matcher(request.getPath()).matches())
                .filter(who -> !secondStep.isOn(who.member().id())).isPresent();
        return lacking ? HttpResponse.seeOther(URI.create("/staff/second-step")) : null;
    }
}
