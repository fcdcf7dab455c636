package localoffer.web;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the pictures come from that a map is drawn on.
///
/// @param address of one picture, with {z}, {x} and {y} in it
/// @param credit whom to name for them
public record Tiles(String address, String credit) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://[a-z0-9.-]+(?::[0-9]{1,5})?)?/[\\w./{}@?&=~%+-]*", Pattern.CASE_INSENSITIVE);

    /// The tiles, if the address is one that a map can use: whole, or below this site's own.
    public static Optional<Tiles> of(String address, String credit) {
        return ADDRESS.matcher(address).matches() && !address.startsWith("//")
                && address.contains("{z}") && address.contains("{x}") && address.contains("{y}")
                ? Optional.of(new Tiles(address, credit)) : Optional.empty();
    }

    /// The site that browsers must be allowed to ask: a scheme and a host, or our own.
    String origin() {
        var parts = ADDRESS.matcher(address);
        return parts.matches() && parts.group(1) != null ? parts.group(1) : "'self'";
    }
}
