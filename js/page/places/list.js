// @ts-check
// The list of places, fetched.
import { read } from "./find.js";

/** @param {string} address @param {string} [integrity] the hash of what it should be: damaged, it could lead to another area */
export async function list(address, integrity = "") {
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return read(await answer.text());
}
