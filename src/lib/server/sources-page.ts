// The parts of the page of sources, drawn once.
import { render } from 'svelte/server';
import { listedClaims } from '../story/claims';
import { citedSources } from '../ui/citations';
import ClaimList from '../ui/ClaimList.svelte';
import SourceRecord from '../ui/SourceRecord.svelte';
import VoiceList from '../ui/VoiceList.svelte';
import { story } from './content';

const claims = listedClaims(story);

export function voiceList(root: string): string {
	return render(VoiceList, { props: { story, claims, root } }).body;
}

export function claimList(root: string): string {
	return render(ClaimList, { props: { story, claims, root } }).body;
}

/** Those that the steps cite first, numbered as there; then those that only the map rests on. */
export function sourceRecord(root: string): string {
	const cited = citedSources(story);
	const sources = [...cited, ...story.sources.filter((s) => !cited.includes(s))];
	return render(SourceRecord, { props: { sources, story, claims, root } }).body;
}
