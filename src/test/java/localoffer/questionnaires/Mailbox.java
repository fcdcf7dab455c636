package localoffer.questionnaires;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/// One connection over which filled-in forms are sent to a site.
final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final URI form;
    private final URI submissions;

    /// @param form the path of a questionnaire for a service
    Mailbox(URI home, String form) {
        this.form = home.resolve(form + "/answers");
        this.submissions = home.resolve(form + "/submissions");
    }

    /// A fresh form's ticket, as the page has it.
    String ticket() throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(form).timeout(PATIENCE).build(),
                BodyHandlers.ofString());
        var ticket = TICKET.matcher(page.body());
        if (page.statusCode() != 200 || !ticket.find()) {
            throw new IOException("no form: " + page.statusCode());
        }
        return ticket.group(1);
    }

    HttpResponse<String> send(String body, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(body, headers), BodyHandlers.ofString());
    }

    /// For when only the status matters.
    int status(String body) throws IOException, InterruptedException {
        return client.send(request(body), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String body, String... headers) {
        var request = HttpRequest.newBuilder(submissions).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
