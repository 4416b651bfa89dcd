// The map's buttons by what they do: the picture draws them, Leaflet does it.

/** Nearer, further, and all that the story is about. */
export type MapButton = 'nearer' | 'further' | 'whole';

/** Which of them lead no further from where the map is. */
export type Ends = Partial<Record<MapButton, boolean>>;
