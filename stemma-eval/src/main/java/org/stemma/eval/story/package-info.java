/**
 * Scores whole accounts against gold stories, layer by layer, as the data's README says.
 *
 * <p>In: a gold story, its reports, the account as JSON. Out: ratios. Start at {@link org.stemma.eval.story.StoryScore}.
 * Invariants: matching is by report and character span, never by wording of labels. Deliberately absent: any look at how
 * the account was made.
 */
@NullMarked
package org.stemma.eval.story;

import org.jspecify.annotations.NullMarked;
