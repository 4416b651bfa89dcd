// What the stylesheet has to know of a mark's and a name's point: how large the mark is.
import type { Label } from '../../map/labels/label-style';

export const spotClass = ({ mark, ring }: Pick<Label, 'mark' | 'ring'>) => [
	'spot',
	mark && `place-${mark}`,
	ring && 'ringed'
];
