// The memory of a page's wasm. Names of exports are shortened by the build, so it is found by its kind.

/** Keeps hold of it, from the beginning of a visit (Playwright's `addInitScript`), for a page or a context. */
export const keepMemory = (visited) =>
  visited.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const own = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await own.apply(WebAssembly, given);
        window.memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
        return made;
      };
    }
  });

/** Its size in bytes; none where a page has no wasm. */
export const memoryOf = (page) => page.evaluate(() => window.memory?.buffer.byteLength ?? 0);
