// What the stylesheet has to know of a mark's and a name's point: how large the mark is.
import type { Label } from '../../map/labels/label-style';

export const spotClass = (label: Pick<Label, 'mark' | 'ring'> | undefined) => [
	'spot',
	label?.mark && `place-${label.mark}`,
	label?.ring && 'ringed'
];
