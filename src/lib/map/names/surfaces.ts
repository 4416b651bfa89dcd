// Where the story's maps are seen: how wide the frame is there, how far the map is in sight around it,
// and what covers it. Read off a browser by hand, and paper estimated: read them again when the layout changes.
import type { Sizes } from '../labels/style/label-style';

/** Left, top, right, bottom; CSS px from the frame's top left corner. */
export type Edges = readonly [number, number, number, number];

export interface Surface {
	name: string;
	sizes: Sizes;
	/** How wide the frame is drawn, CSS px. */
	width: number;
	/** What is in sight: up to the screen's edges, the card and the legend. */
	within: Edges;
	/** Buttons on the map. */
	covers: readonly Edges[];
	/** The locator, where the map is close. */
	locator?: Edges;
}

export const SURFACES: readonly Surface[] = [
	{
		...{ name: 'a phone', sizes: 'S', width: 362, within: [-14, -63, 376, 253] },
		...{ covers: [[-4, -53, 130, -7]], locator: [290, -53, 366, 10] }
	},
	{
		...{ name: 'a tablet', sizes: 'M', width: 671, within: [-48, -10, 720, 441] },
		...{ covers: [[-38, 0, 8, 134]], locator: [606, 0, 710, 86] }
	},
	{
		...{ name: 'a laptop', sizes: 'M', width: 749, within: [-34, -122, 777, 586] },
		...{ covers: [[733, 208, 767, 306]], locator: [663, -112, 767, -26] }
	},
	{
		...{ name: 'a full HD screen', sizes: 'L', width: 1297, within: [-34, -90, 1325, 897] },
		...{ covers: [[1281, 351, 1315, 450]], locator: [1211, -81, 1315, 6] }
	},
	{
		...{ name: 'a slide at 1024 × 768', sizes: 'P', width: 644, within: [-12, -143, 664, 515] },
		...{ covers: [[617, 2, 652, 101]], locator: [511, -132, 652, -15] }
	},
	{
		...{ name: 'a slide at 1280 × 720', sizes: 'P', width: 805, within: [-14, -59, 829, 524] },
		...{ covers: [[780, 120, 815, 219]], locator: [639, -45, 815, 101] }
	},
	{
		...{ name: 'a slide at 1920 × 1080', sizes: 'P', width: 1208, within: [-21, -89, 1244, 786] },
		...{ covers: [[1188, 175, 1223, 274]], locator: [960, -68, 1223, 152] }
	},
	{
		name: 'an embed of 240 × 320',
		sizes: 'XS',
		width: 224,
		within: [-8, -12, 232, 162],
		covers: []
	},
	{
		name: 'an embed of 320 × 480',
		sizes: 'XS',
		width: 237,
		within: [-41, -8, 278, 187],
		covers: []
	},
	{
		...{ name: 'an embed of 600 × 600', sizes: 'S', width: 410, within: [-95, -8, 505, 264] },
		...{ covers: [], locator: [391, 0, 495, 86] }
	},
	{
		...{ name: 'an embed of 800 × 600', sizes: 'S', width: 520, within: [-8, -91, 528, 421] },
		...{ covers: [], locator: [414, -83, 518, 3] }
	},
	{
		...{ name: 'the opening on paper', sizes: 'M', width: 680, within: [0, 0, 680, 425] },
		...{ covers: [], locator: [566, 10, 670, 96] }
	},
	{
		...{ name: 'a step on paper', sizes: 'S', width: 355, within: [0, 0, 355, 222] },
		...{ covers: [], locator: [287, 8, 347, 58] }
	},
	{
		...{ name: 'a step with a figure on paper', sizes: 'S', width: 332, within: [0, 0, 332, 207] },
		...{ covers: [], locator: [264, 8, 324, 58] }
	},
	{ name: 'the handout', sizes: 'S', width: 340, within: [0, 0, 340, 212], covers: [] }
];
