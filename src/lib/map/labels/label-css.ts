// The stylesheet's part of label placement, generated from the same table that the collision
// tests use: a slot is a class, a tier is a container query, so that names keep their size in CSS
// pixels at every width without a script.
import {
	FAR_PX,
	GAP_PX,
	MARK_PX,
	RING_PX,
	SLOTS,
	TEXT_PX,
	TIERS,
	type Sizes,
	type Tier
} from './label-style';

const QUERY: Record<Tier, string> = {
	S: `(width < ${TIERS.M[0]}px)`,
	M: `(${TIERS.M[0]}px <= width < ${TIERS.L[0]}px)`,
	L: `(width >= ${TIERS.L[0]}px)`
};

/** Where a name stands that no slot moves; a slot's rule says what it changes. */
const HOME = '.name{--x:0;--y:0;--ex:0;--far:0px;text-anchor:middle}';

function slotRule({ x, y, emX, emY, anchor, far }: (typeof SLOTS)[keyof typeof SLOTS]): string {
	const declared = {
		...(x !== 0 && { '--x': x }),
		...(y !== 0 && { '--y': y }),
		...(emX !== 0 && { '--ex': emX }),
		'--ey': Number(emY.toFixed(2)),
		...(far && { '--far': 'var(--leader)' }),
		...(anchor !== 'middle' && { 'text-anchor': anchor })
	};
	return Object.entries(declared)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}

function slotRules(tier: Tier): string[] {
	const slots = Object.entries(SLOTS).map(
		([slot, placed]) => `.${tier}-${slot}{${slotRule(placed)}}`
	);
	const far = Object.entries(SLOTS).flatMap(([slot, s]) =>
		s.far ? `.${tier}-${slot}+.leader` : []
	);
	return [...slots, `${far.join(',')}{display:inline}`, `.${tier}-x{display:none}`];
}

/** One rule for all forms of a size. */
function markRules(sizes: Sizes, length: (px: number) => string): string[] {
	const forms = Object.entries(MARK_PX[sizes]);
	return [...new Set(forms.map(([, px]) => px))].map((px) => {
		const alike = forms.filter(([, other]) => other === px).map(([form]) => `.place-${form}`);
		return `${alike.join(',')}{--r:${length(px)}}`;
	});
}

function tierRules(tier: Tier): string {
	const sizes = Object.entries(TEXT_PX[tier]).map(
		([kind, px]) => `.name-${kind}{font-size:${px}px}`
	);
	const marks = Object.entries(MARK_PX[tier]).map(([form, px]) => `.place-${form}{--r:${px}px}`);
	const leader = `.spot{--leader:${FAR_PX[tier]}px}`;
	return `@container fit ${QUERY[tier]}{${[...sizes, leader, ...marks, ...slotRules(tier)].join('\n')}}`;
}

/** Sizes that grow with the box; where the names stand, the tiers' slots say. */
function projectedRules(): string {
	const part = (px: number) => `${Number(((px / TIERS.P[0]) * 100).toFixed(4))}cqw`;
	const rules = [
		...Object.entries(TEXT_PX.P).map(([kind, px]) => `.name-${kind}{font-size:${part(px)}}`),
		...markRules('P', part),
		`.spot{--leader:${part(FAR_PX.P)};--gap:${part(GAP_PX)}}`,
		`.ringed{--ring:${part(RING_PX)}}`
	];
	const large = rules.map((rule) => `.projected ${rule.replaceAll(',.', ',.projected .')}`);
	return `@container fit (width >= ${TIERS.M[0]}px){${large.join('\n')}}`;
}

/** All rules for names and marks in every tier. */
export function labelCss(): string {
	const fixed = `.spot{--gap:${GAP_PX}px;--ring:0px}.ringed{--ring:${RING_PX}px}`;
	return [HOME, fixed, ...(['S', 'M', 'L'] as const).map(tierRules), projectedRules()].join('\n');
}
