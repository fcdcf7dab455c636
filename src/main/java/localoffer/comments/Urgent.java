package localoffer.comments;

import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.content.Content;

/// Whether anything that people wrote may be about a child in danger.
@Singleton
public class Urgent {

    private final WaitingComments comments;
    private final Content content;
    private volatile Found found = new Found("", Optional.empty(), false);

    Urgent(WaitingComments comments, Content content) {
        this.comments = comments;
        this.content = content;
    }

    /// What was found, for as long as the same comments wait and the same words are looked for.
    private record Found(String mark, Optional<SafeguardingWords> list, boolean any) {}

    /// Somebody asked for it, or the words of one of the newest say so. Comments are opened only
    /// when others wait than the last time.
    public boolean isAny() {
        if (comments.isAsked()) {
            return true;
        }
        var list = content.part(SafeguardingWords.class);
        var mark = comments.mark();
        var last = found;
        if (!last.mark().equals(mark) || last.list().filter(list::equals).isEmpty()) {
            last = new Found(mark, Optional.of(list),
                    comments.newest().stream().anyMatch(one -> one.isWorrying(list)));
            found = last;
        }
        return last.any();
    }
}
