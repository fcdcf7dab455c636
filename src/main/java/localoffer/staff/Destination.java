package localoffer.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where a person wanted to go before they were asked to sign in.
///
/// It comes from the address, so it may be anything: only a page of the staff's own part is
/// believed, or the sign-in would send people to any site that a link names.
record Destination(String path) {

    static final Destination FIRST = new Destination("/staff");
    private static final int CHARACTERS_MAX = 500;
    /// No colon, backslash, percent sign before the query, or second slash in a row.
    private static final Pattern OWN =
            Pattern.compile("/staff(/[A-Za-z0-9_.~-]+)*/?(\\?[A-Za-z0-9_.~%&=+-]*)?");
    private static final Pattern DOORS =
            Pattern.compile("/staff/(sign-in|sign-out|password)([/?].*)?|.*/\\.{1,2}([/?].*)?");

    static Destination from(String then) {
        var own = then.length() <= CHARACTERS_MAX && OWN.matcher(then).matches()
                && !DOORS.matcher(then).matches();
        return own ? new Destination(then) : FIRST;
    }

    /// The sign-in page that leads on to here.
    String byWayOfSignIn() {
        if (equals(FIRST)) {
            return "/staff/sign-in";
        }
        return "/staff/sign-in?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
