// How sure the record is of what a claim says, in words: in this one place.
import * as m from '$messages';

/** What stands for a claim's mark; a claim without one is not disputed by anything that was found. */
export function certaintyWords(certainty: 'disputed' | 'single-source' | undefined): string {
	if (certainty === 'disputed') return m.certainty_disputed();
	return certainty === 'single-source' ? m.certainty_oneSource() : m.certainty_undisputed();
}
