// What a stage loads when its picture is there and the browser has time: one file, one request.
export { createLiveMap, styled } from './live-map';
export { refine, shade } from './fine-geometry';
export { refineNear } from './near-geometry';
