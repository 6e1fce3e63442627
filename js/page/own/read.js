// @ts-check
// Reading a reader's file in a worker. From then on nothing is asked of any server: the worker starts from a blob, so it keeps
// the page's policy, and gets everything handed in.

const largest = 20_000_000; // bytes; the Ministry's tables have less than a million
const patience = 20_000; // milliseconds

/**
 * What has been read: sentences, doubts, guesses with how many figures rest on each, and the dataset with the file's figures in it.
 * @typedef {{ lines: string[], concerns: string[], guesses: string[], figures: Uint8Array, details: Uint8Array, year: string }} Answer
 */

/**
 * A function that reads a file, whose name as it is said of it is given too, of a year where the file does not say it, without what rests on some guesses, beside the published
 * figures or beside those that another file has been read into. It fails with a sentence for the reader; a file after another ends the reading of that, and so does `stop`.
 * @param {Uint8Array} script @param {Uint8Array} module of the worker
 * @param {Uint8Array} published @param {Uint8Array} withDetails as published
 * @returns {((file: File, quoted: string, year: string, without: string, figures?: Uint8Array, details?: Uint8Array) => Promise<Answer>) & { stop: () => void }}
 */
export function reader(script, module, published, withDetails) {
  const source = URL.createObjectURL(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (script)], { type: "text/javascript" }));
  /** @type {Worker | undefined} */
  let worker;
  /** @type {number | undefined} */
  let clock;
  let turn = 0;
  const stop = () => {
    turn++;
    clearTimeout(clock);
    worker?.terminate();
    worker = undefined;
  };
  /** @param {File} file @param {string} quoted @param {string} year @param {string} without @param {Uint8Array} [figures] @param {Uint8Array} [details] @returns {Promise<Answer>} */
  const read = async (file, quoted, year, without, figures = published, details = withDetails) => {
    stop();
    const own = turn;
    if (file.size > largest) {
      const size = Math.round(file.size / 1e6);
      throw `${quoted} is too big (${size} MB). The Ministry’s area tables are under 1 MB: choose that workbook.`;
    }
    const bytes = await file.arrayBuffer().catch(() => {
      throw `${quoted} could not be opened. Choose it again.`;
    });
    // the day as in Britain, where it is hardly another
    const today = new Date().toISOString().slice(0, 10);
    const asked = { name: file.name, bytes, year, without, today, module, figures, details };
    return new Promise((done, failed) => {
      if (own !== turn) return; // something else is asked for by now
      /** @param {string} why */
      const end = (why) => {
        stop();
        failed(why);
      };
      clock = setTimeout(
        end,
        patience,
        `${quoted} took more than ${patience / 1000} seconds and was stopped. Check that it is the right file.`,
      );
      /** @param {() => void} broken what follows where no sentence comes */
      const ask = (broken) => {
        worker?.terminate();
        worker = new Worker(source, { type: "module" });
        worker.addEventListener("error", broken);
        worker.addEventListener("messageerror", broken);
        worker.addEventListener("message", ({ data }) => {
          if (data.broken) return broken();
          stop();
          if (data.error) failed(data.error);
          else done(data);
        });
        worker.postMessage(asked);
      };
      // once more: a browser that has just ended a worker may not have its memory back for the next
      ask(() => ask(() => end(`${quoted} could not be read. Open it in a spreadsheet program and save a new copy.`)));
    });
  };
  return Object.assign(read, { stop });
}
