import type { Description } from '../../map/describe/description';

/** A map in one line and then in whole sentences: in a document no description stands beside it. */
export const altTextOf = ({ short, shown }: Description): string =>
	[`${short}.`, ...shown].join(' ');
