// What makes a live map finer once it is there: shapes and relief, and the finest shapes of its detail where
// it comes close. Nobody who spares data is sent any of it.
import * as m from '$messages';
import type { MapGeography } from '../map/atlas/atlas';
import type { MapTopology, ShapeName } from '../map/plane/shapes';
import type { Resource } from '../site/resource';
import { savesData } from '../site/saves-data';

export interface FineSources {
	fine: Resource<MapTopology>;
	/** Finer still, for the map's detail, where it has one. */
	nearest?: Resource<MapTopology> | undefined;
	/** The picture's address, where mountains are shaded. */
	relief?: string | undefined;
}

export class FineShapes {
	/** The shapes whose finer form is in the page. */
	drawn = $state.raw<readonly ShapeName[]>([]);
	/** The finest shapes, of the map's detail, are in the page. */
	near = $state(false);
	/** No more shapes come: what is drawn ahead is not drawn again for each of them. */
	settled = $state(false);

	/**
	 * Puts shapes and relief into the page, one after another.
	 * @returns what to say where they did not come
	 */
	async refine({ fine, relief }: FineSources, geography: MapGeography): Promise<string> {
		try {
			if (savesData()) return '';
			const { refine, shade } = await import('../leaflet/late-parts');
			await refine(fine, geography, (names) => (this.drawn = names));
			if (relief) await shade(relief);
			return '';
		} catch {
			return m.stage_coarse();
		} finally {
			this.settled = true;
		}
	}

	/** The same with the finest shapes of the detail. */
	async refineNear({ nearest }: FineSources, geography: MapGeography): Promise<string> {
		if (!nearest || savesData()) return '';
		try {
			const { refineNear } = await import('../leaflet/late-parts');
			await refineNear(nearest, geography);
			this.near = true;
			return '';
		} catch {
			return m.stage_coarse();
		}
	}
}
