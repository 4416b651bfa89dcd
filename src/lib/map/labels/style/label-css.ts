// The stylesheet's part of label placement, generated from the same table that the collision
// tests use: a slot is a class, a tier is a container query, so that names keep their size in CSS
// pixels at every width without a script.
import {
	FAR_PX,
	GAP_PX,
	GROWS_FROM,
	MARK_PX,
	NOTE_FAR_PX,
	RING_PX,
	STATE_PX,
	TEXT_PX,
	TIER_NAMES,
	TIERS,
	TRACKING_EM,
	type Sizes,
	type Tier
} from './label-style';
import { SLOTS } from './slot';

const QUERY: Record<Tier, string> = {
	XS: `(width < ${TIERS.S[0]}px)`,
	S: `(${TIERS.S[0]}px <= width < ${TIERS.M[0]}px)`,
	M: `(${TIERS.M[0]}px <= width < ${TIERS.L[0]}px)`,
	L: `(width >= ${TIERS.L[0]}px)`
};

/** Where a name stands that no slot moves; a slot's rule says what it changes. */
const HOME = '.name{--x:0;--y:0;--ex:0;--far:0px;text-anchor:middle}';

/** Slots of a state's name that stands outside it, at the end of its line. */
const POINTED = ['e', 'w', 'n', 's'];

/** As long as a leader line is, or twice. */
const long = (far: number) => (far === 1 ? 'var(--leader)' : `calc(${far}*var(--leader))`);

function slotRule({ x, y, emY, anchor, far }: (typeof SLOTS)[keyof typeof SLOTS]): string {
	const declared = {
		...(x !== 0 && { '--x': x }),
		...(y !== 0 && { '--y': y }),
		'--ey': Number(emY.toFixed(2)),
		...(far > 0 && { '--far': long(far) }),
		...(anchor !== 'middle' && { 'text-anchor': anchor })
	};
	return Object.entries(declared)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}

/** Degrees from the east. */
const turn = (x: number, y: number) => Math.round((Math.atan2(y, x) * 180) / Math.PI);

function slotRules(tier: Tier): string[] {
	// In the narrowest pictures few names are shown: those say so, elsewhere those that are not.
	const few = tier === 'XS';
	// Nor are there notes, whose lines are long: a name has such a line only to its side.
	const used = Object.entries(SLOTS).filter(([, { far, y }]) => !few || far < 2 || y === 0);
	const slots = used.map(
		([slot, placed]) => `.${tier}-${slot}{${slotRule(placed)}${few ? ';display:inline' : ''}}`
	);
	const leaders = used.flatMap(([slot, { x, y, far }]) => {
		const width = far > 1 ? `;width:${long(far)}` : '';
		const line = `{display:inline;rotate:${turn(x, y)}deg${width}}`;
		return far > 0 ? [`.${tier}-${slot}+.leader${line}`] : [];
	});
	const pointers = POINTED.map((slot) => `.${tier}-${slot}+.pointer`);
	return [
		few ? '.name{display:none}' : `.${tier}-x{display:none}`,
		...slots,
		...leaders,
		`${pointers.join(',')}{display:inline}`
	];
}

/** Widths of spaces in states' names; the one after the last letter is no part of what is seen. */
const trackingRules = (tier: Tier): string[] =>
	TRACKING_EM.map((em, i) => `.${tier}-t${i}{letter-spacing:${em}em;--ex:${em / 2}}`);

/** One rule for all forms of a size. */
function markRules(sizes: Sizes, length: (px: number) => string): string[] {
	const forms = Object.entries(MARK_PX[sizes]);
	return [...new Set(forms.map(([, px]) => px))].map((px) => {
		const alike = forms.filter(([, other]) => other === px).map(([form]) => `.place-${form}`);
		return `${alike.join(',')}{--r:${length(px)}}`;
	});
}

function tierRules(tier: Tier): string {
	const grows = tier === 'L';
	const length = (px: number) => (grows ? `calc(${px}*var(--s))` : `${px}px`);
	const rules = [
		...Object.entries(TEXT_PX[tier]).map(([kind, px]) => `.name-${kind}{font-size:${length(px)}}`),
		`.name-region.strong{font-size:${length(TEXT_PX[tier].city)}}`,
		...STATE_PX[tier].map((px, i) => `.${tier}-z${i}{font-size:${length(px)}}`),
		...trackingRules(tier),
		`.spot{--leader:${length(FAR_PX[tier])}}.of-note{--leader:${length(NOTE_FAR_PX[tier])}}`,
		...markRules(tier, length),
		...slotRules(tier)
	];
	if (grows) rules.unshift(`.fit>*{--s:max(1px,${100 / GROWS_FROM}cqw)}`, gaps(length));
	return `@container fit ${QUERY[tier]}{${rules.join('\n')}}`;
}

/** What is free around marks. */
const gaps = (length: (px: number) => string) =>
	`.spot{--gap:${length(GAP_PX)}}.ringed{--ring:${length(RING_PX)}}`;

/** Sizes of a projected map, which grow with the box; where the names stand, the tiers' slots say. */
export function projectedCss(): string {
	const part = (px: number) => `${Number(((px / TIERS.P[0]) * 100).toFixed(4))}cqw`;
	const rules = [
		...Object.entries(TEXT_PX.P).map(([kind, px]) => `.name-${kind}{font-size:${part(px)}}`),
		`.name-region.strong{font-size:${part(TEXT_PX.P.city)}}`,
		...STATE_PX.P.map((px, i) => `.M-z${i},.L-z${i}{font-size:${part(px)}}`),
		...markRules('P', part),
		`.spot{--leader:${part(FAR_PX.P)};--gap:${part(GAP_PX)}}`,
		`.of-note{--leader:${part(NOTE_FAR_PX.P)}}`,
		`.ringed{--ring:${part(RING_PX)}}`
	];
	const large = rules.map((rule) => `.projected ${rule.replaceAll(',.', ',.projected .')}`);
	return `@container fit (width >= ${TIERS.M[0]}px){${large.join('\n')}}`;
}

/** All rules for names and marks in every tier. */
export function labelCss(): string {
	return [HOME, '.spot{--ring:0px}', gaps((px) => `${px}px`), ...TIER_NAMES.map(tierRules)].join(
		'\n'
	);
}
