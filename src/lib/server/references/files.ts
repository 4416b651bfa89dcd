// The files of references that the site offers: of the whole story, and of each step.
import { index, story } from '../content/content';
import { FORMATS, type ReferenceFormat } from './formats';
import { stepItems, storyItems, type CslItem } from './items';

const ENDINGS = Object.keys(FORMATS) as ReferenceFormat[];

/** The names of one list's files by their endings. @param step its id; without it the whole story's */
export const referenceFiles = (step?: string): Record<ReferenceFormat, string> => {
	const name = (ending: ReferenceFormat) => `${step ? `${story.id}-${step}` : story.id}.${ending}`;
	return { ris: name('ris'), bib: name('bib'), json: name('json') };
};

const lists: [string | undefined, () => CslItem[]][] = [
	[undefined, () => storyItems(index)],
	...story.steps.map(({ id }): [string, () => CslItem[]] => [id, () => stepItems(index, id)])
];

/** Every such file: what it is, and how its text is made. */
export const REFERENCE_FILES: ReadonlyMap<string, { type: string; text: () => string }> = new Map(
	lists.flatMap(([step, items]) =>
		ENDINGS.map((ending) => {
			const { type, textOf } = FORMATS[ending];
			return [referenceFiles(step)[ending], { type, text: () => textOf(items()) }] as const;
		})
	)
);
