// The pages that every page's foot links to. A new page is one more line here.
import * as m from '$messages';
import { resolve } from '$app/paths';
import { page } from '$app/state';

/** Addresses relative to the page that is being made: call it while a page is drawn. */
export const siteLinks = () => [
	{ address: resolve('/'), title: m.routes_linkStory() },
	...(page.data['followsReport']
		? [{ address: resolve('/report/'), title: m.report_title() }]
		: []),
	{ address: resolve('/sources/'), title: m.routes_sources() },
	{ address: resolve('/glossary/'), title: m.routes_glossary() },
	{ address: resolve('/present/'), title: m.routes_linkPresent() },
	{ address: resolve('/present/activities/'), title: m.routes_linkActivities() },
	{ address: resolve('/handout/'), title: m.routes_linkHandout() },
	{ address: resolve('/share/'), title: m.routes_linkShare() }
];
