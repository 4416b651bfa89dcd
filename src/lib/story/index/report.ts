// The report that a story follows, asked from both sides: which sentences a step rests on, who speaks
// in how many, and what is cited beside them.
import type { Report, ReportSentence } from '../schema/report';
import type { Source, Story, Voice } from '../schema/schema';

/** A sentence and its place in the report, counted from one. */
export interface NumberedSentence {
	number: number;
	sentence: ReportSentence;
}

/** The sentences in the report's order. */
const numbered = ({ sentences }: Report): NumberedSentence[] =>
	sentences.map((sentence, i) => ({ number: i + 1, sentence }));

const citedBeside = ({ wordings, record }: ReportSentence): string[] =>
	[...wordings, ...record].flatMap((claim) => claim.sources);

/** The sentences that a step tells or rests on; none where no report is followed. */
export const sentencesUnder = (
	{ report }: Pick<Story, 'report'>,
	step: string
): NumberedSentence[] =>
	report ? numbered(report).filter(({ sentence }) => sentence.steps.includes(step)) : [];

/** Beside which sentences a source is cited. */
export const sentencesCiting = (
	{ report }: Pick<Story, 'report'>,
	id: string
): NumberedSentence[] =>
	report ? numbered(report).filter(({ sentence }) => citedBeside(sentence).includes(id)) : [];

/** The ids of everybody who speaks in the report, or seems to. */
export const speakersIn = ({ sentences }: Report): string[] => [
	...new Set(sentences.flatMap(({ voice, seems }) => (seems ? [voice, seems] : [voice])))
];

/** Who speaks in the report and in which sentences, whoever speaks in most of them first. */
export function speakersOf(
	report: Report,
	voices: readonly Voice[]
): { voice: Voice; sentences: NumberedSentence[] }[] {
	return voices
		.map((voice) => ({
			voice,
			sentences: numbered(report).filter(({ sentence }) => sentence.voice === voice.id)
		}))
		.filter(({ sentences }) => sentences.length > 0)
		.sort((a, b) => b.sentences.length - a.sentences.length);
}

/** Every source of the report's page, the report first, then in the order in which they are cited. */
export function reportSources(report: Report, sources: readonly Source[]): Source[] {
	return [...new Set([report.source, ...report.sentences.flatMap(citedBeside)])].flatMap(
		(id) => sources.find((source) => source.id === id) ?? []
	);
}
