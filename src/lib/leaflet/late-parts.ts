// What a stage loads when its picture is there and the browser has time: one file, one request.
export { exploredNames } from './explored-names';
export { createLiveMap, styled } from './live-map';
export { refine, shade } from './geometry/fine-geometry';
export { refineNear } from './geometry/near-geometry';
export { Turns } from '../picture/marks/turns';
