package localoffer.comments;

import jakarta.inject.Singleton;
import localoffer.content.Content;

/// Whether anything that people wrote may be about a child in danger.
@Singleton
public class Urgent {

    private final WaitingComments comments;
    private final Content content;

    Urgent(WaitingComments comments, Content content) {
        this.comments = comments;
        this.content = content;
    }

    public boolean isAny() {
        var list = content.part(SafeguardingWords.class);
        return comments.list().stream().anyMatch(one -> one.isWorrying(list));
    }
}
