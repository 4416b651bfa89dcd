// The legend of a picture that stands alone: its entries in rows.
import type { Scene } from '../../map/scene/scene';
import { legendOf, type LegendEntry } from '../furniture/legend';
import type { Line, Measure, Swatch } from './sheet';
import { wrap } from './wrap';

interface Setting {
	x: number;
	/** How wide its rows are. */
	width: number;
	/** Of its letters. */
	size: number;
	/** From one row to the next. */
	leading: number;
}

export interface Key {
	swatches: Swatch[];
	lines: Line[];
	height: number;
}

/** px: the room for a sign, and between two entries of a row. */
const SWATCH = 34;
const BETWEEN = 26;

/** Lays the legend's entries out, down from 0. */
export function keyOf(scene: Scene, { x, width, size, leading }: Setting, em: Measure): Key {
	const key: Key = { swatches: [], lines: [], height: 0 };
	const words = (text: string) =>
		wrap(text, (width - SWATCH) / size, (part) => em(part, 'entry')).map((part) => ({
			part,
			wide: em(part, 'entry') * size
		}));
	let [at, row] = [0, 0];
	const put = (entry: LegendEntry) => {
		const lines = words(entry.text);
		const wide = SWATCH + Math.max(...lines.map((line) => line.wide));
		if (at > 0 && at + wide > width) [at, row] = [0, row + 1];
		const y = (row + 1) * leading;
		key.swatches.push({ entry, x: x + at, y: y - size * 0.9 });
		lines.forEach(({ part }, i) => {
			const line = { x: x + at + SWATCH, y: y + i * size * 1.15, size };
			key.lines.push({ setting: 'entry', text: part, ...line });
		});
		if (lines.length > 1) [at, row] = [0, row + lines.length];
		else at += wide + BETWEEN;
	};
	legendOf(scene).forEach(put);
	key.height = (at > 0 ? row + 1 : row) * leading;
	return key;
}

/** The same from a height on. */
export const lowered = ({ swatches, lines, height }: Key, down: number): Key => ({
	swatches: swatches.map((swatch) => ({ ...swatch, y: swatch.y + down })),
	lines: lines.map((line) => ({ ...line, y: line.y + down })),
	height
});
