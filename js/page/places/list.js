// @ts-check
// The list of places, fetched.
import { read } from "./find.js";

/** @param {string} address */
export async function list(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return read(await answer.text());
}
