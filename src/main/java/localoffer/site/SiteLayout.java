package localoffer.site;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import localoffer.content.Content;
import localoffer.web.Layout;

@Factory
class SiteLayout {

    @Singleton
    Layout.Source layout(Content content) {
        return () -> content.part(Site.class).layout();
    }
}
