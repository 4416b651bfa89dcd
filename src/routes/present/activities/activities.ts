// The activities, in the order in which a lesson may use them.
import * as m from '$messages';
export const ACTIVITIES = [
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
		route: '/present/activities/questions/',
		title: m.routes_questions(),
		about: m.routes_aboutQuestions()
	}
] as const;
