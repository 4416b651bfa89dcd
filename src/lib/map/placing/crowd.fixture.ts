// Names to place, and whether any of them covers another.
import { everMeet, labelBoxes, markBox } from './label-boxes';
import type { Label, Sizes } from '../labels/style/label-style';
import type { Slot } from '../labels/style/slot';

/** A city with usual values; `more` sets others. */
export const label = (id: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
	id,
	text: 'Somewhere',
	kind: 'city',
	x,
	y,
	rank: 5,
	strong: false,
	mark: 'disc',
	ring: false,
	far: false,
	...more
});

/**
 * Pairs that overlap at one scale, computed plainly in px, apart from the placement's own way.
 * @param range the scales that the names were placed for
 */
export function collisions(
	labels: readonly Label[],
	slots: Record<string, Slot>,
	tier: Sizes,
	scale: number,
	[least, most]: readonly [number, number] = [scale, scale]
) {
	const items = labels.flatMap((l) => {
		const slot = slots[l.id] ?? 'x';
		const mark = markBox(l, tier);
		const text = slot === 'x' ? [] : labelBoxes(l, slot, tier);
		return [
			...text.map((b, i) => ({ id: l.id, text: true, line: i > 0, own: mark, b })),
			...(mark ? [{ id: l.id, text: false, line: false, own: mark, b: mark }] : [])
		];
	});
	const px = items.map(({ id, text, line, own, b }) => ({
		...{ id, text, line, own, b },
		x0: b.at.x * scale + b.x0,
		x1: b.at.x * scale + b.x1,
		y0: b.at.y * scale + b.y0,
		y1: b.at.y * scale + b.y1
	}));
	const near = 1e-6;
	// A line may begin under a mark that lies on its own at one of the scales.
	const isUnder = (line: (typeof px)[number], mark: (typeof px)[number]) =>
		line.line && !mark.text && line.own && everMeet(line.own, mark.b, least, most);
	return px.flatMap((a, i) =>
		px
			.slice(i + 1)
			.filter(
				(b) =>
					a.id !== b.id &&
					(a.text || b.text) &&
					!isUnder(a, b) &&
					!isUnder(b, a) &&
					a.x0 < b.x1 - near &&
					b.x0 < a.x1 - near &&
					a.y0 < b.y1 - near &&
					b.y0 < a.y1 - near
			)
			.map((b) => `${a.id} × ${b.id}`)
	);
}
