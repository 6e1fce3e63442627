// @ts-check
// What the reader has asked for that is not shown yet. Each script of a page is bundled by itself, so that a module's variable
// would be another in each; `inline.js`, which runs before all of them, makes this object, and where there is none it is made here.

/** @type {Pending} */
window.pending ??= {};
export const pending = window.pending;
