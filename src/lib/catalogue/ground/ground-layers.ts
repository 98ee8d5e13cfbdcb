/**
 * The layers of the ground that answer clicks, in one index: cards, lists and the search ask it and know
 * none of them by name. Not for the first view, which needs no more than their ids (`layers/layer-ids.ts`).
 */
import { busStops } from './bus-stops';
import { creek } from './creek';
import { crossings } from './crossings';
import { green } from './green';
import type { Entry, GroundLayer, Named } from './ground-layer';
import { metro } from './metro';
import { piers } from './piers';

/** Each by its id, in the order in which the search publishes them. */
export const GROUND = { creek, metro, crossings, green, 'bus-stops': busStops, piers };

type Ground = typeof GROUND;
type AnyGroundLayer = Ground[keyof Ground];

export type GroundId = keyof Ground;
export type GroundDataset = AnyGroundLayer['dataset'];

/** What the features of a layer are. */
export type GroundItemOf<L extends GroundId> = Parameters<Ground[L]['entryOf']>[0];

/** What the features of a dataset are. */
export type GroundItem<D extends GroundDataset> = Parameters<
	Extract<AnyGroundLayer, { dataset: D }>['entryOf']
>[0];

/** What is published of them for searching. */
export type GroundEntry = ReturnType<AnyGroundLayer['entryOf']>;

/** A layer by its id, for whoever asks of any of them what all of them have. */
export const groundLayer = (
	id: GroundId
): GroundLayer<string, GroundDataset, Named, Entry<string, string>> => GROUND[id];

/** The ids of these layers, in that order. */
export const GROUND_IDS = Object.keys(GROUND) as readonly GroundId[];

/** Their datasets by name. */
export const GROUND_DATASETS: readonly GroundDataset[] = Object.values(GROUND).map(
	({ dataset }) => dataset
);
