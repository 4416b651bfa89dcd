// What a source's fields are called, wherever they are shown.
import * as m from '$messages';
import { longDay } from '../story/text/dates';
import type { Source, Voice } from '../story/schema/schema';

export const SOURCE_KIND: Record<Source['kind'], string> = {
	'state-agency': m.prose_sourceStateAgency(),
	official: m.prose_sourceOfficial(),
	alliance: m.prose_sourceAlliance(),
	independent: m.prose_sourceIndependent(),
	rights: m.prose_sourceRights(),
	academic: m.prose_sourceAcademic(),
	reference: m.prose_sourceReference()
};

export const VOICE_KIND: Record<Voice['kind'], string> = {
	'state-agency': m.prose_voiceStateAgency(),
	official: m.prose_voiceOfficial(),
	alliance: m.prose_voiceAlliance(),
	witness: m.prose_voiceWitness(),
	independent: m.prose_voiceIndependent(),
	rights: m.prose_voiceRights(),
	shared: m.prose_voiceShared(),
	project: m.prose_voiceProject()
};

/** When a source is dated, as far as that is known. */
export const dateOf = ({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>): string =>
	date ? longDay(date) : (dateNote ?? m.prose_undated());
