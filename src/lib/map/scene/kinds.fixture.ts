// Kinds of roles and events for tests: a state that receives what others send, and two kinds of events.
import type { Kinds } from '../../story/schema/kinds';

export const KINDS: Kinds = {
	roles: [
		{
			id: 'receiving',
			legend: 'Kazakhstan, receiving state',
			colour: 'bright',
			hub: true,
			words: {
				shown: {
					one: '{names} is marked as the receiving state.',
					other: '{names} are marked as receiving states.'
				},
				came: 'Now marked as receiving: {names}.',
				went: 'No longer marked as receiving: {names}.'
			}
		},
		{
			id: 'contributor',
			legend: 'sent troops',
			colour: 'blue',
			moves: true,
			words: {
				shown: { one: 'Contributing state: {names}.', other: 'Contributing states: {names}.' },
				came: 'Now marked as contributing: {names}.',
				went: 'No longer marked as contributing: {names}.',
				short: '{names} marked as contributing',
				all: 'the contributing states'
			}
		},
		{
			id: 'member',
			legend: 'other member',
			colour: 'sand',
			standing: true,
			words: { shown: 'Members: {names}.', others: 'Other members: {names}.' }
		}
	],
	events: [
		{
			id: 'protest',
			name: 'protest',
			legend: 'protest later',
			form: 'disc',
			colour: 'crimson',
			first: {
				legend: 'protest on 2 January',
				form: 'ringed-disc',
				shown: 'Protest reported on the first day, {day}: {names}.'
			},
			words: {
				shown: 'Protest first reported later: {names}.',
				single: 'Drawn open, since only one report stands for the protest there: {names}.',
				came: 'Newly lit for a protest: {names}.',
				went: 'No longer lit for a protest: {names}.',
				gone: 'The protest cities are no longer marked.',
				short: 'protests reported in {places}'
			}
		},
		{
			id: 'attack',
			name: 'attack',
			legend: 'buildings attacked',
			form: 'diamond',
			colour: 'ink',
			undated: 'Attacked',
			words: {
				shown: 'On the official list of cities where buildings were attacked: {names}.',
				single: 'Drawn open, since only one report stands for the attack there: {names}.',
				came: 'Now marked for attacked buildings: {names}.',
				went: 'No longer marked for attacked buildings: {names}.',
				gone: 'The cities where buildings were attacked are no longer told apart.',
				short: '{count} on the prosecutors’ list of attacked buildings: {names}'
			}
		}
	],
	movements: {
		arriving: {
			shown: 'Contingents arriving: schematic lines, not routes, lead to {hub} from {ends}.',
			short: 'contingents of {names} arriving'
		},
		leaving: {
			shown: 'Contingents leaving: schematic lines, not routes, lead from {hub} to {ends}.',
			short: 'contingents of {names} leaving'
		}
	}
};
