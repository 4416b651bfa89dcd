// Maps as pictures for files that travel: in few colours, which keeps lines sharp and halves and halves
// again what they weigh. Each is drawn once in a build, however many files it goes into.
import sharp from 'sharp';
import type { BoardKind } from '../../map/scene/board';
import { boardPng, sheetPng } from './sheet';

/** A picture with its size, px. */
export interface Picture {
	png: Buffer;
	width: number;
	height: number;
}

async function drawn(full: Promise<Buffer>): Promise<Picture> {
	const { data, info } = await sharp(await full)
		.flatten()
		// Sea and land are flat: dithering would make them noise, which does not compress.
		.png({ palette: true, dither: 0, effort: 1 })
		.toBuffer({ resolveWithObject: true });
	return { png: data, width: info.width, height: info.height };
}

const pictures = new Map<string, Promise<Picture>>();

/**
 * A step's map: `slide` beside words of its own, `map` with its title above it.
 * @throws RangeError when there is no such step
 */
export function pictureOf(id: string, kind: 'map' | 'slide'): Promise<Picture> {
	const key = `${kind}:${id}`;
	const picture = pictures.get(key) ?? drawn(sheetPng(id, kind));
	pictures.set(key, picture);
	return picture;
}

/** A map to label, beside words of its own. @param named with its names and its answer */
export const boardPicture = (kind: BoardKind, named: boolean): Promise<Picture> =>
	drawn(boardPng(kind, named));
