// The card that stands for a step where its link is shared: words and a key beside the map. Whoever
// sees only this knows where, when and what.
import * as m from '$messages';
import type { Scene } from '../../map/scene/scene';
import { CARD } from './card-size';
import { keyOf, lowered } from './key';
import { lockup } from './lockup';
import { mapPart } from './map-part';
import { NOTE, type Measure, type Sheet, type SheetWords } from './sheet';
import { toldOn } from './told';
import { column, fitted, wrap } from './wrap';

const { width: WIDTH, height: HEIGHT } = CARD;
const [PANEL, PAD] = [452, 44];
const MOST = PANEL - 2 * PAD;
const DATE = { size: 36, leading: 42, top: 80 };
const LEADING = 1.08;
/** px: of the story's name where it is the title, and where it says only whose card this is. */
const NAME = { title: 80, brand: 34 };

/** Lays a card out; the first step's carries the story's name for a title. */
export function card(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const date = wrap(words.date, MOST / DATE.size, (t) => em(t, 'date'));
	const under = DATE.top + (date.length - 1) * DATE.leading + 26;
	const key = keyOf(scene, { x: PAD, width: MOST, size: 20, leading: 28 }, em);
	const isFirst = words.title === words.story;
	const named = (top: number, size: number) =>
		lockup(words.story, { x: PAD, top, size, width: MOST }, em);
	const brandTop = HEIGHT - 42 - named(0, NAME.brand).height;
	const name = isFirst ? named(under, NAME.title) : named(brandTop, NAME.brand);
	const keyTop = (isFirst ? HEIGHT - 34 : brandTop - 30) - key.height;
	const titleTop = isFirst ? under + name.height + 34 : under;
	const sizes = isFirst ? [34, 30, 27, 24] : [68, 62, 56, 50, 44, 40, 36, 32];
	const room = { width: MOST, height: keyTop - titleTop - 8, leading: LEADING };
	const title = fitted(isFirst ? words.about : words.title, sizes, room, em);
	const lowKey = lowered(key, keyTop);
	const note = `${words.bordersShort} ${m.picture_credits()}`;
	const notes = wrap(note, (WIDTH - PANEL - 40) / NOTE.size, (t) => em(t, 'note'));
	const noteY = HEIGHT - 13 - (notes.length - 1) * 18;
	const map = { x: PANEL, y: 0, width: WIDTH - PANEL, height: noteY - 21 };
	return {
		...{ width: WIDTH, height: HEIGHT },
		...{ swatches: lowKey.swatches, rules: name.rule ? [name.rule] : [] },
		lines: [
			...column(date, { setting: 'date', x: PAD, y: DATE.top, size: DATE.size }, DATE.leading),
			...column(
				title.lines,
				{ setting: 'title', x: PAD, y: titleTop + title.size * 0.86, size: title.size },
				title.size * LEADING
			),
			...name.lines,
			...lowKey.lines,
			...column(notes, { ...NOTE, x: PANEL + 16, y: noteY }, 18)
		],
		...mapPart(scene, map, 1.9, 6),
		...toldOn(scene, map, em)
	};
}
