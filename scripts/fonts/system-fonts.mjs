// The system's fonts that stand in for the faces until they come, and where they do not.

// Widths of the system's fonts, weighted by how often letters occur in English, units per em 2048:
// @capsizecss/metrics 4.3.0; of DejaVu, measured by @capsizecss/unpack. `local()` names try the full name and the PostScript name.
export const FALLBACKS = {
	'Stage Sans': {
		regular: [
			{ local: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans'], width: 913, em: 2048 },
			{ local: ['Roboto', 'Roboto-Regular'], width: 911, em: 2048 },
			{ local: ['DejaVu Sans'], width: 1041, em: 2048 }
		],
		bold: [
			{
				local: [
					'Arial Bold',
					'Arial-BoldMT',
					'Helvetica Bold',
					'Helvetica-Bold',
					'Liberation Sans Bold'
				],
				width: 983,
				em: 2048
			},
			{ local: ['Roboto Bold', 'Roboto-Bold'], width: 926, em: 2048 },
			{ local: ['DejaVu Sans Bold'], width: 1176, em: 2048 }
		]
	},
	'Stage Serif': {
		regular: [
			{ local: ['Georgia'], width: 913, em: 2048 },
			{ local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 832, em: 2048 },
			{ local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'], width: 481, em: 1000 },
			{ local: ['DejaVu Serif'], width: 1058, em: 2048 }
		],
		bold: [
			{ local: ['Georgia Bold', 'Georgia-Bold'], width: 1062, em: 2048 },
			{
				local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
				width: 886,
				em: 2048
			},
			{ local: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 512, em: 1000 },
			{ local: ['DejaVu Serif Bold'], width: 1168, em: 2048 }
		],
		italic: [
			{ local: ['Georgia Italic', 'Georgia-Italic'], width: 931, em: 2048 },
			{
				local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
				width: 836,
				em: 2048
			},
			{ local: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 469, em: 1000 },
			{ local: ['DejaVu Serif Italic'], width: 1058, em: 2048 }
		]
	}
};
