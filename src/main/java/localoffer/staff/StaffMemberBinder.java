package localoffer.staff;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Lets a controller ask for the {@link StaffMember} who is signed in.
@Singleton
class StaffMemberBinder implements TypedRequestArgumentBinder<StaffMember>,
        PostponedRequestArgumentBinder<StaffMember> {

    private static final Argument<StaffMember> TYPE = Argument.of(StaffMember.class);

    @Override
    public Argument<StaffMember> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<StaffMember> bind(
            ArgumentConversionContext<StaffMember> context, HttpRequest<?> request) {
        var member = SignedIn.of(request).map(SignedIn::member);
        return () -> member;
    }
}
