/// What is asked, the journey through it, and keeping the answers.
@NullMarked
package localoffer.questionnaires;

import org.jspecify.annotations.NullMarked;
