/// Finds services, documents and pages by the words, place and age that people type. Lucene stays
/// inside.
///
/// The index is made from one reading of the content folder and served with it, so listings and
/// index always fit each other. It lies in memory: a council's content is a few megabytes, and a
/// node has nothing on its disk to repair.
@NullMarked
package localoffer.search;

import org.jspecify.annotations.NullMarked;
