import type { ModelDeclaration } from "../model/declaration.js";

/** Pupils who switch between tracks until they come to an end: a diploma, or dropping out. */
export const tracks: ModelDeclaration = {
  id: "tracks",
  inputs: [
    { id: "moves_between_tracks", unit: "persons" },
    { id: "people_by_track", unit: "persons" },
    { id: "people_by_destination", unit: "persons" },
  ],
  levers: [],
  outputs: [
    { id: "tracks", unit: "persons" },
    { id: "ended", unit: "persons" },
    { id: "eventual", unit: "share" },
  ],
  sources: [
    { id: "entrants", kind: "entrants" },
    { id: "moves", kind: "rates" },
    { id: "chance", kind: "chance" },
  ],
};
