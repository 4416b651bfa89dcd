// The rules that join several things, in the order of the questions they answer. One function per
// rule, in `rules/`. Rules that need the map's projection or the seed come from `server/`.
import type { Rule } from './draft';
import { mistakenChoices, unfindable } from '../rules/optional/activities';
import {
	backwardSteps,
	daysOutside,
	disorderedDays,
	disorderedSteps,
	futureOnMap
} from '../rules/days';
import { inexactWords, loneNumbers } from '../rules/optional/figures';
import { clashingIds, duplicateIds, unknownIds } from '../rules/ids';
import {
	disorderedLessons,
	lessonsOfOneLength,
	plansOfOtherLength
} from '../rules/optional/lessons';
import {
	indistinctKinds,
	misplacedWords,
	missingForms,
	repeatedEvents,
	severalHubs
} from '../rules/map/kinds';
import {
	framesNothing,
	hoursOutside,
	notesBesideNothing,
	senselessMovements
} from '../rules/map/maps';
import { absentDifferences, longSentences, seemingSpeakers } from '../rules/optional/report';
import { unnamed } from '../rules/map/names';
import { misgivenRoles } from '../rules/map/roles';
import {
	neverShown,
	unusedAreas,
	unusedKinds,
	unusedPlaces,
	unusedSources,
	unusedTerms,
	unusedVoices
} from '../rules/unused';
import { malformedNotation, unknownTerms } from '../rules/words';

/** Rules that judge whatever could be read, even beside broken parts. */
export const RULES: readonly Rule[] = [
	duplicateIds,
	clashingIds,
	unknownIds,
	unnamed,
	unknownTerms,
	malformedNotation,
	unfindable,
	mistakenChoices,
	framesNothing,
	misgivenRoles,
	indistinctKinds,
	severalHubs,
	repeatedEvents,
	misplacedWords,
	missingForms,
	senselessMovements,
	notesBesideNothing,
	hoursOutside,
	backwardSteps,
	disorderedSteps,
	futureOnMap,
	disorderedDays,
	lessonsOfOneLength,
	disorderedLessons,
	plansOfOtherLength,
	loneNumbers,
	inexactWords,
	seemingSpeakers,
	absentDifferences,
	longSentences
];

/** Rules that judge the whole, once everything else is right. */
export const WHOLE_RULES: readonly Rule[] = [
	unusedVoices,
	unusedSources,
	unusedTerms,
	unusedAreas,
	unusedPlaces,
	unusedKinds,
	daysOutside,
	neverShown
];
