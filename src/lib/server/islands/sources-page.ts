// The parts of the page of sources, drawn once.
import { render } from 'svelte/server';
import { filterGroups } from '../../story/index/claims/claim-filter';
import { listedClaims } from '../../story/index/claims/claims';
import { citedSources } from '../../prose/citations';
import ClaimList from '../../sources/ClaimList.svelte';
import Corrections from '../../sources/Corrections.svelte';
import Method from '../../sources/Method.svelte';
import { NO_SITE } from '../../prose/links';
import SourceRecord from '../../sources/SourceRecord.svelte';
import UnsureList from '../../sources/UnsureList.svelte';
import VoiceList from '../../sources/VoiceList.svelte';
import { story } from '../content/content';

const claims = listedClaims(story);

/** What the list of claims can be filtered by. */
export const claimFilters = filterGroups(story, claims);

export function voiceList(root: string): string {
	return render(VoiceList, { props: { story, claims, root, listed: root !== NO_SITE } }).body;
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

/** How the story was made. */
export const method = (): string => render(Method, { props: { story } }).body;

export const corrections = (): string =>
	render(Corrections, { props: { corrections: story.desk.corrections } }).body;

/** The claims that are not sure. */
export const unsureList = (): string => render(UnsureList, { props: { claims } }).body;
