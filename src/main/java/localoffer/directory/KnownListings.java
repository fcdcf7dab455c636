package localoffer.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import localoffer.content.Content;
import localoffer.staff.Listings;

/// Tells who keeps the accounts which services there are.
@Singleton
class KnownListings implements Listings {

    private final Content content;

    KnownListings(Content content) {
        this.content = content;
    }

    @Override
    public List<String> unknown(Collection<String> slugs) {
        var directory = content.part(Directory.class);
        return slugs.stream().filter(slug -> directory.find(slug).isEmpty()).sorted().toList();
    }
}
