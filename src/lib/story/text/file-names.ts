// How files are called that readers take along: by the story, so that they are found again in a folder.

/** `story-step.ris` */
export const fileName = (
	{ id }: { id: string },
	parts: readonly (string | number)[],
	ending: string
): string => `${[id, ...parts].join('-')}.${ending}`;
