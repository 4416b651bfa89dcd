// What the stylesheet has to know of a point: how large its mark is, and how that is drawn.
import type { Label } from '../../map/labels/style/label-style';
import type { ScenePlace } from '../../map/scene/scene';

export const spotClass = (label: Pick<Label, 'kind' | 'mark' | 'ring' | 'set'> | undefined) => [
	'spot',
	label?.kind === 'note' && 'of-note',
	label?.set?.curve && 'of-curve',
	label?.mark && `place-${label.mark}`,
	label?.ring && 'ringed'
];

type Drawn = Pick<ScenePlace, 'form' | 'colour' | 'earlier' | 'certainty'>;

/** How a place's mark is drawn: its colour and age, its outline, and whether it has a ring of its own. */
export const markClass = (place: Drawn | undefined) =>
	place && [
		'mark',
		place.form.startsWith('ringed-') && 'ringed-mark',
		place.colour && `mark-${place.colour}`,
		place.earlier && 'earlier',
		place.certainty
	];
