// A map as a picture that stands alone, drawn by the components that draw it on pages: a step's, or
// one to label.
import * as m from '$messages';
import { renderAsync } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { boardKey, boardOf, shownOn, type BoardKind } from '../../map/scene/board';
import { frameKey, isClose } from '../../map/scene/camera';
import type { Scene } from '../../map/scene/scene';
import { isVeiled } from '../../map/scene/stages';
import { cropPath } from '../../map/plane/crop';
import { landOf } from '../../map/names/ground';
import { shapesOf } from '../../map/plane/shapes';
import { labelCss } from '../../map/labels/style/label-css';
import { textWidth } from '../../map/placing/text/text-width';
import { hillsText, shapeText } from '../../picture/ground/insides';
import MapSheet from '../../picture/sheet/MapSheet.svelte';
import furnitureCss from '../../picture/furniture/furniture.css?raw';
import legendCss from '../../picture/furniture/legend.css?raw';
import groundCss from '../../picture/ground/ground.css?raw';
import marksCss from '../../picture/marks/marks.css?raw';
import pictureCss from '../../picture/picture.css?raw';
import { layoutSheet } from '../../picture/sheet/sheet-layout';
import type { Measure, Sheet, SheetKind, SheetWords } from '../../picture/sheet/sheet';
import sheetCss from '../../picture/sheet/sheet.css?raw';
import { dayRangeText } from '../../story/text/dates';
import tokensCss from '../../styles/tokens.css?raw';
import { boardAtlas, index, story } from '../content/content';
import { detail, fine as topology } from '../content/geography';
import { boardLabel } from '../pages/boards';
import { flatten } from './flatten';
import { rulesFor } from './rules';
import { namesOnSheet, onCard } from './sheet-names';
import { facesFor, headlineWidth, typefaceFiles } from './typefaces';

/** Nearer than this, km across, the shapes are drawn to a tenth of a kilometre. */
const FINE_KM = 2400;
/** Pixels of the PNG for one of the sheet: a map fills a large slide, a card is as networks ask. */
const DENSITY: Record<SheetKind, number> = { map: 1.5, slide: 2, card: 1 };

const STYLES = [
	tokensCss,
	groundCss,
	marksCss,
	pictureCss,
	furnitureCss,
	legendCss,
	labelCss(),
	sheetCss
].join('\n');
/** The same in the colours of the night. */
const DARK = STYLES.replace(/light-dark\((#\w+), (#\w+)\)/g, 'light-dark($2, $1)');
const shapes = [1, 10].map((units) => shapesOf(topology, index.atlas.geography, units));

const measure: Measure = (text, setting) => {
	if (setting === 'title' || setting === 'lockup') return headlineWidth(text);
	return textWidth(text, { face: setting === 'date' ? 'sans600' : 'sans400' });
};

/** The shapes that a sheet refers to, without what lies far outside of it. */
function definitions({ region }: Sheet, fine: boolean): string {
	const room = region.width / 10;
	const rect = {
		x: region.x - room,
		y: region.y - room,
		width: region.width + 2 * room,
		height: region.height + 2 * room
	};
	const [coarse, finest] = shapes;
	const all = (fine ? finest : coarse) ?? {};
	const paths = Object.entries(all).map(([name, d]) => {
		// The locator shows all land.
		const kept = name === 'land' ? d : cropPath(d, rect);
		return shapeText(`geo-${name}`, kept, story.geography.shapes.includes(name));
	});
	return `<defs>${paths.join('')}${hillsText(detail?.hills ?? [])}</defs>`;
}

/** What a sheet shows. */
interface Shown {
	id: string;
	scene: Scene;
	/** Under which geography.yaml sets names by hand. */
	frame: string;
	/** The picture in words. */
	label: string;
	words: Pick<SheetWords, 'date' | 'title'> & Partial<Pick<SheetWords, 'about'>>;
}

/**
 * A step's map.
 * @throws RangeError when there is no such step
 */
function shownAt(id: string): Shown {
	const { index: at, step, heading, scene, description } = index.step(id);
	const days = dayRangeText(step.from, step.to);
	const home = story.states.find((state) => state.id === story.geography.home)?.name;
	const bound = days.replaceAll(' ', '\u00a0');
	const date = at === 0 && home ? m.prose_kicker({ place: home, days: bound }) : days;
	const words = { date, title: heading, about: step.title };
	return { id, scene, frame: frameKey(step.map.frame), label: description.short, words };
}

/** A map to label. */
function boardShown(kind: BoardKind, named: boolean): Shown {
	const board = boardOf(boardAtlas, kind);
	const scene = named ? shownOn(board, board.ids, board.chosen) : shownOn(board, []);
	const words = { date: '', title: '' };
	return { id: boardKey(kind), scene, frame: boardKey(kind), label: boardLabel(board), words };
}

function drawn(shown: Shown, kind: SheetKind): { svg: string; sheet: Sheet } {
	const { label } = shown;
	const scene = kind === 'card' ? onCard(shown.scene) : shown.scene;
	const { title, borders, bordersShort } = story;
	const words = { about: title, ...shown.words, story: title, borders, bordersShort };
	const sheet = layoutSheet(kind, scene, words, measure);
	const props = {
		...namesOnSheet(kind, { ...shown, scene }, sheet, story.geography, landOf(topology)),
		sheet,
		label,
		located: kind !== 'card' && isClose(scene.frame),
		measured: kind !== 'card' && !scene.numbers
	};
	const body = render(MapSheet, { props }).body.replace(/<!--[\s\S]*?-->/g, '');
	const whole = body.replace('<defs></defs>', definitions(sheet, scene.frame.width < FINE_KM));
	// On paper that is printed a map stays light.
	const styles = isVeiled(scene) && kind !== 'slide' ? DARK : STYLES;
	return { svg: flatten(whole, rulesFor(styles, sheet.box.width)), sheet };
}

/** A step's map as an SVG document that holds all it needs. */
export async function sheetSvg(id: string, kind: SheetKind): Promise<string> {
	const { svg } = drawn(shownAt(id), kind);
	const text = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words).join('');
	return svg.replace('</title>', `</title><style>${await facesFor(text)}</style>`);
}

async function pngOf(shown: Shown, kind: SheetKind): Promise<Buffer> {
	const { svg, sheet } = drawn(shown, kind);
	const font = { loadSystemFonts: false, fontFiles: await typefaceFiles() };
	const width = sheet.width * DENSITY[kind];
	return (await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } })).asPng();
}

/** A step's map as a PNG. */
export const sheetPng = (id: string, kind: SheetKind) => pngOf(shownAt(id), kind);

/** A map to label as a PNG. @param named with its names and its answer */
export const boardPng = (kind: BoardKind, named: boolean) =>
	pngOf(boardShown(kind, named), 'slide');
