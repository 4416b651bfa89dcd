// Where everything stands on a picture that stands alone: a sheet to put on a slide or into a
// report, and the card that stands for a step where its link is shared. Pure; px throughout.
import * as m from '$messages';
import type { Scene } from '../../map/scene/scene';
import { card } from './card-layout';
import { keyOf, lowered } from './key';
import { lockup } from './lockup';
import { mapPart } from './map-part';
import {
	NOTE,
	type Line,
	type Measure,
	type Sheet,
	type SheetKind,
	type SheetWords
} from './sheet';
import { toldOn } from './told';
import { column, wrap } from './wrap';

const PAD = 32;

/** The legend's entries in rows, and the notes under them, up from the sheet's lower edge. */
function foot(scene: Scene, words: SheetWords, width: number, bottom: number, em: Measure) {
	const wide = width - 2 * PAD;
	const note = `${words.borders} ${m.picture_credits()}`;
	const notes = wrap(note, wide / NOTE.size, (t) => em(t, 'note'));
	const key = keyOf(scene, { x: PAD, width: wide, size: 17, leading: 28 }, em);
	const top = bottom - 14 - notes.length * 20 - key.height - 10;
	const { swatches, lines } = lowered(key, top + 2);
	return {
		...{ top, swatches },
		lines: [...lines, ...column(notes, { ...NOTE, x: PAD, y: top + key.height + 26 }, 20)]
	};
}

/** Where a line ends. */
const endOf =
	(em: Measure) =>
	({ text, setting, size, x }: Line): number =>
		x + em(text, setting) * size;

function mapSheet(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const [width, height, head] = [1280, 800, 104];
	const under = foot(scene, words, width, height, em);
	const named = (x: number) => lockup(words.story, { x, top: 16, size: 30, width: 320 }, em);
	const name = named(width - PAD - Math.max(...named(0).lines.map(endOf(em))));
	const title = words.title === words.story ? words.about : words.title;
	const map = { x: 0, y: head, width, height: under.top - head };
	return {
		...{ width, height, swatches: under.swatches, rules: name.rule ? [name.rule] : [] },
		lines: [
			{ setting: 'date', text: words.date, x: PAD, y: 42, size: 20 },
			{ setting: 'title', text: title, x: PAD, y: 83, size: 36 },
			...name.lines,
			...under.lines
		],
		...mapPart(scene, map, 1.25, 12),
		...toldOn(scene, map, em)
	};
}

/** Letters large enough for the back of a room: the sheet has few pixels for what it covers. */
function slide(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const [width, height] = [800, 720];
	const under = foot(scene, words, width, height, em);
	const map = { x: 0, y: 0, width, height: under.top };
	return {
		width,
		height,
		...under,
		rules: [],
		...mapPart(scene, map, 1.25, 10),
		...toldOn(scene, map, em)
	};
}

/**
 * Lays a sheet out.
 * @param em measures a text as it will be set
 */
export function layoutSheet(kind: SheetKind, scene: Scene, words: SheetWords, em: Measure): Sheet {
	return { map: mapSheet, slide, card }[kind](scene, words, em);
}
