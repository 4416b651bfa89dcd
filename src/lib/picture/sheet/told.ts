// What stands large on the map of a picture that stands alone: one thing in a corner, or numbers that are
// the picture.
import { isClose, type Box } from '../../map/scene/camera';
import type { Scene } from '../../map/scene/scene';
import type { Line, Measure, Told } from './sheet';
import { countedPath, countedSize } from '../furniture/counted';
import { column, wrap } from './wrap';

/** px of the corner's words: large, small, from line to line, how wide they may be, and from the map's edge. */
const CORNER = { label: 58, text: 21, leading: 27, width: 330, edge: 24, counted: 1.7 };
/** Parts of the map's height: a number, what is said of it, and the room between two. */
const NUMBER = { size: 0.27, text: 0.042, gap: 0.06, most: 26 };

function inCorner(scene: Scene, map: Box, em: Measure): Told | undefined {
	const { corner, byDay } = scene;
	// Where a map counts through its days that ends its counting: here the date stands above it.
	if (!corner || byDay) return undefined;
	const { label, text, leading, width, edge, counted: scale } = CORNER;
	const small = wrap(corner.text, width / text, (part) => em(part, 'entry'));
	const words = label + small.length * leading;
	const squares = corner.count && countedSize(corner.count);
	const height = words + (squares ? squares.height * scale + 8 : 0);
	const top =
		isClose(scene.frame) && !corner.west ? map.y + map.height - edge - height : map.y + edge;
	const right = map.x + map.width - edge;
	const set = (line: Omit<Line, 'x'>): Line => ({
		...line,
		x: corner.west ? map.x + edge : right - em(line.text, line.setting) * line.size
	});
	const lines = [
		set({ setting: 'title', text: corner.label, y: top + label * 0.8, size: label }),
		...small.map((part, i) =>
			set({ setting: 'entry', text: part, y: top + label + (i + 0.75) * leading, size: text })
		)
	];
	const x = corner.west ? map.x + edge : right - (squares ? squares.width * scale : 0);
	const left = corner.west ? map.x : Math.min(...lines.map(({ x }) => x)) - 10;
	const end = corner.west ? map.x + edge + width : map.x + map.width;
	const box = { x: left, y: top - 10, width: end - left, height: height + edge };
	return {
		...{ lines, rules: [], blanks: [], veils: false, box },
		...(corner.count && { counted: countedPath(corner.count, { x, y: top + words + 12, scale }) })
	};
}

function inRows({ numbers = [], numbersNote }: Scene, map: Box, em: Measure): Told {
	const size = map.height * NUMBER.size;
	const small = Math.min(NUMBER.most, map.height * NUMBER.text);
	const wide = map.width * 0.42;
	const rows = Math.ceil(numbers.length / 2);
	const row = size * 0.8 + small * 3.4 + map.height * NUMBER.gap;
	const top = map.y + (map.height - rows * row + map.height * NUMBER.gap) / 2;
	const told: Told = { lines: [], rules: [], blanks: [], veils: true, box: map };
	numbers.forEach(({ number, text, gone }, i) => {
		const x = map.x + map.width * 0.09 + (i % 2) * map.width * 0.46;
		const y = top + Math.floor(i / 2) * row + size * 0.74;
		const across = em(number ?? '000', 'title') * size;
		if (number) told.lines.push({ setting: 'title', text: number, x, y, size });
		else told.blanks.push({ x, y: y - size * 0.68, width: across, height: size * 0.68 });
		if (gone) told.rules.push({ d: `M${x} ${y - size * 0.3}h${across}`, width: size * 0.06 });
		const words = wrap(text, wide / small, (part) => em(part, 'entry'));
		told.lines.push(
			...column(words, { setting: 'entry', x, y: y + small * 1.5, size: small }, small * 1.25)
		);
	});
	if (numbersNote) {
		const y = top + rows * row;
		told.lines.push({
			setting: 'entry',
			text: numbersNote,
			x: map.x + map.width * 0.09,
			y,
			size: small
		});
	}
	return told;
}

/** What stands large on a scene's map, which lies there on the sheet. */
export function toldOn(scene: Scene, map: Box, em: Measure): { told?: Told } {
	const told = scene.numbers ? inRows(scene, map, em) : inCorner(scene, map, em);
	return told ? { told } : {};
}
