// The report that the story follows, where it follows one.
import { index, story } from '$lib/server/content/content';
import { reportMeta } from '$lib/server/meta/page-meta';

export const entries = () => (story.report ? [{ report: 'report' }] : []);

export const load = () => ({ meta: reportMeta(index) });
