// The activities, in the order in which a lesson may use them.
import * as m from '$messages';

const ACTIVITIES = [
	{
		route: '/present/activities/names/',
		title: m.routes_nameIt(),
		about: m.routes_aboutNames()
	},
	{
		route: '/present/activities/find/',
		title: m.routes_findIt(),
		about: m.routes_aboutFind()
	},
	{
		route: '/present/activities/who/',
		title: m.routes_whoSays(),
		about: m.routes_aboutWho()
	},
	{
		route: '/present/activities/report/',
		title: m.routes_whoReally(),
		about: m.routes_aboutReport(),
		ofReport: true
	},
	{
		route: '/present/activities/questions/',
		title: m.routes_questions(),
		about: m.routes_aboutQuestions()
	}
] as const;

/** @param followsReport the story follows a report: only then can a class be asked about it */
export const activitiesFor = (followsReport: boolean) =>
	ACTIVITIES.filter((activity) => followsReport || !('ofReport' in activity));
