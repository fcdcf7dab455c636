/// Reads the content folder: front matter, Markdown to safe HTML, problems with file and line;
/// watches it, and swaps what is served whole.
@NullMarked
package localoffer.content;

import org.jspecify.annotations.NullMarked;
