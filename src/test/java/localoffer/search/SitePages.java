package localoffer.search;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import localoffer.web.Pages;

/// The site's templates, to make the page of what was found.
final class SitePages implements AutoCloseable {

    private final ApplicationContext site;
    private final Pages pages;

    /// @param database a PostgreSQL for what else the site does; nothing is asked of it here
    SitePages(String database) {
        this.site = ApplicationContext.run(Map.of(
                "datasources.default.url", database,
                "datasources.default.maximum-pool-size", 4,
                "datasources.default.connection-timeout", 20_000,
                "demonstration.enabled", "false",
                "web.secret", "only for this benchmark: ".repeat(3),
                "comments.key", "only for this benchmark: ".repeat(3)));
        this.pages = site.getBean(Pages.class);
    }

    int characters(SearchPage page) {
        return pages.render(null, "search/results", page).length();
    }

    @Override
    public void close() {
        site.close();
    }
}
