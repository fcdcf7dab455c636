package localoffer.web;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one path of a drawing, so that a page can hold it without asking for it at an
/// address of its own.
///
/// @param side of the drawing, with the white around it
/// @param path the dark squares
public record QrPicture(int side, String path) {

    /// No code holds more than 2,953. Ours come near it only under a host name that is not ours.
    public static final int ADDRESS_CHARACTERS_MAX = 2_900;
    /// White around the code, without which cameras do not find it.
    private static final int MARGIN = 4;

    /// For a screen, which is clean and bright.
    public static QrPicture of(String address) {
        return draw(QrCode.encodeText(address, QrCode.Ecc.LOW));
    }

    /// For paper, which gets creased and dirty.
    public static QrPicture onPaper(String address) {
        return draw(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    private static QrPicture draw(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN)
                            .append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += run + 1;
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

    /// How many dark squares stand side by side from here.
    private static int run(QrCode code, int from, int y) {
        int x = from;
        while (x < code.size && code.getModule(x, y)) {
            x++;
        }
        return x - from;
    }

    /// Black on white whatever the colours of the page, for a camera.
    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" \
                shape-rendering="crispEdges"><path fill="white" d="M0 0h%1$dv%1$dH0z"/>\
                <path d="%2$s"/></svg>
                """.formatted(side, path);
    }
}
