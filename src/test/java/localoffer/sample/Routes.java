package localoffer.sample;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.TreeSet;

/// The addresses that the site's own controllers answer, as the router knows them: a new page
/// cannot be forgotten.
public final class Routes {

    private Routes() {}

    /// The templates of all addresses for a method, such as `/services/{slug}`.
    public static List<String> of(Router router, HttpMethod method) {
        var templates = new TreeSet<String>();
        router.uriRoutes()
                .filter(route -> route.getHttpMethod() == method)
                .filter(route -> route.getDeclaringType().getName().startsWith("localoffer."))
                .filter(route -> !route.getDeclaringType().getSimpleName().endsWith("Endpoint"))
                .forEach(route -> templates.add(route.getUriMatchTemplate().toPathString()));
        return List.copyOf(templates);
    }
}
