// The activities, in the order in which a lesson may use them.
export const ACTIVITIES = [
	{
		route: '/present/activities/names/',
		title: 'Name it',
		about:
			'The map with numbers instead of names. The class names a city or a state; a click shows it.'
	},
	{
		route: '/present/activities/find/',
		title: 'Find it',
		about: 'A question, and a city or a state on the map that answers it, with the source.'
	},
	{
		route: '/present/activities/who/',
		title: 'Who says it?',
		about:
			'A sentence from the story. Who speaks: the agency, an official, a newsroom, a rights group?'
	},
	{
		route: '/present/activities/questions/',
		title: 'Questions',
		about: 'The question of every step, to talk about, with an answer to reveal.'
	}
] as const;
